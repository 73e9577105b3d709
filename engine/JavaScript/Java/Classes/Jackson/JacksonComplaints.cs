using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.Jackson;

/// <summary>Jackson's refusals of a text, with their places.</summary>
/// <param name="text">The JSON text.</param>
/// <param name="source">How Jackson names it.</param>
/// <remarks>Source: Jackson 2.14, run.</remarks>
internal sealed class JacksonComplaints(string text, string source)
{
    public JavaException Mismatch(string message) =>
        Fail("com.fasterxml.jackson.databind.exc.MismatchedInputException", message, 1);

    public JavaException Unexpected(int at, char c, string expected) =>
        Fail("com.fasterxml.jackson.core.JsonParseException", $"Unexpected character ({Named(c)}){expected}", at + 2);

    public JavaException AtEnd(string where) =>
        Fail("com.fasterxml.jackson.core.io.JsonEOFException", "Unexpected end-of-input" + where, text.Length + 1);

    public JavaException Unclosed(string what, int start)
    {
        var (line, column) = Place(start + 1);
        return Fail(
            "com.fasterxml.jackson.core.io.JsonEOFException",
            $"Unexpected end-of-input: expected close marker for {what} (start marker at [Source: {source}; line: {line}, column: {column}])",
            text.Length + 1
        );
    }

    /// <param name="javaClass">Jackson's exception.</param>
    /// <param name="message">Its message without the place.</param>
    /// <param name="column">The place as an offset, counted from one; 0 stands for the very beginning.</param>
    public JavaException Fail(string javaClass, string message, int column)
    {
        var (line, inLine) = Place(column);
        return new JavaException(javaClass, $"{message}\n at [Source: {source}; line: {line}, column: {inLine}]");
    }

    private (int Line, int Column) Place(int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset - 1, 0, text.Length));
        var line = before.Count('\n');
        return (line + 1, offset - (before.LastIndexOf('\n') + 1));
    }

    public static string Named(char c) =>
        c < ' ' ? $"CTRL-CHAR, code {(int)c}"
        : c > 255 ? $"'{c}' (code {(int)c} / 0x{(int)c:x})"
        : $"'{c}' (code {(int)c})";
}
