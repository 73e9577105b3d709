using System.Globalization;
using System.Numerics;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.Jackson;

/// <summary>
/// Reads JSON as Jackson does for AM: LinkedHashMap, ArrayList, Integer, Long, BigInteger, Double; strict; refused with Jackson's words.
/// Text after the first value is not looked at.
/// </summary>
/// <param name="text">The JSON text.</param>
/// <param name="source">How Jackson names it: <c>(String)"…"</c>, <c>(BufferedReader)</c>.</param>
/// <param name="uniqueNames">Refuses a name that comes twice.</param>
internal sealed class JacksonReader(string text, string source, bool uniqueNames)
{
    private const int Deepest = 1000;

    private readonly JacksonComplaints complaints = new(text, source);
    private int at;
    private int depth;

    /// <summary>Reads a value from a text that a Java String holds.</summary>
    public static object? FromString(string text, bool uniqueNames = false) =>
        new JacksonReader(text, $"(String)\"{Shortened(text)}\"", uniqueNames).Read();

    /// <summary>Reads a JSON object, or null.</summary>
    public static IJavaMap? MapFromString(string text, bool uniqueNames = false)
    {
        var reader = new JacksonReader(text, $"(String)\"{Shortened(text)}\"", uniqueNames);
        return reader.Read() switch
        {
            null => null,
            IJavaMap map => map,
            string read => throw reader.complaints.Mismatch(
                "Cannot construct instance of `java.util.LinkedHashMap` (although at least one Creator exists): "
                    + $"no String-argument constructor/factory method to deserialize from String value ('{read}')"
            ),
            var other => throw reader.complaints.Mismatch(
                "Cannot deserialize value of type `java.util.LinkedHashMap<java.lang.Object,java.lang.Object>` from "
                    + other switch
                    {
                        IJavaList => "Array value (token `JsonToken.START_ARRAY`)",
                        bool flag => $"Boolean value (token `JsonToken.VALUE_{(flag ? "TRUE" : "FALSE")}`)",
                        double => "Floating-point value (token `JsonToken.VALUE_NUMBER_FLOAT`)",
                        _ => "Integer value (token `JsonToken.VALUE_NUMBER_INT`)",
                    }
            ),
        };
    }

    /// <summary>Reads a value from the body of a message.</summary>
    public static object? FromReader(string text) =>
        new JacksonReader(text, "(BufferedReader)", uniqueNames: false).Read();

    private object? Read()
    {
        Blanks();
        return at >= text.Length
            ? throw complaints.Fail(
                "com.fasterxml.jackson.databind.exc.MismatchedInputException",
                "No content to map due to end-of-input",
                0
            )
            : Value();
    }

    private object? Value()
    {
        Blanks();
        if (at >= text.Length)
        {
            throw complaints.AtEnd(" within/between " + "Object entries");
        }

        var c = text[at];
        switch (c)
        {
            case '{':
                return Nested(Map);
            case '[':
                return Nested(List);
            case '"':
                at++;
                return Text();
            case '-' or (>= '0' and <= '9'):
                return Number();
            default:
                return Word(c);
        }
    }

    private IJavaObject Nested(Func<IJavaObject> read)
    {
        if (++depth > Deepest)
        {
            throw new JavaException("java.lang.StackOverflowError", null);
        }

        var value = read();
        depth--;
        return value;
    }

    private JavaLinkedMap Map()
    {
        var start = at++;
        var entries = new JavaLinkedMap();
        var first = true;
        while (true)
        {
            Blanks();
            if (at >= text.Length)
            {
                throw complaints.Unclosed("Object", start);
            }

            if (text[at] == '}' && first)
            {
                at++;
                return entries;
            }

            if (text[at] != '"')
            {
                throw complaints.Unexpected(at, text[at], ": was expecting double-quote to start field name");
            }

            at++;
            var name = Text();
            if (uniqueNames && entries.TryGet(name, out _))
            {
                throw complaints.Fail(
                    "com.fasterxml.jackson.core.JsonParseException",
                    $"Duplicate field '{name}'",
                    at + 1
                );
            }

            Blanks();
            if (at >= text.Length)
            {
                throw complaints.Unclosed("Object", start);
            }

            if (text[at] != ':')
            {
                throw complaints.Unexpected(at, text[at], ": was expecting a colon to separate field name and value");
            }

            at++;
            entries.Put(name, Value());
            first = false;
            if (Next('}', "Object", start))
            {
                return entries;
            }
        }
    }

    private JavaList List()
    {
        var start = at++;
        var items = new JavaList([]);
        Blanks();
        if (at < text.Length && text[at] == ']')
        {
            at++;
            return items;
        }

        while (true)
        {
            Blanks();
            if (at >= text.Length)
            {
                throw complaints.Unclosed("Array", start);
            }

            items.Add(Value());
            if (Next(']', "Array", start))
            {
                return items;
            }
        }
    }

    /// <summary>Past a comma, or past the end of the map or list.</summary>
    private bool Next(char close, string what, int start)
    {
        Blanks();
        if (at >= text.Length)
        {
            throw complaints.Unclosed(what, start);
        }

        var c = text[at];
        if (c == close)
        {
            at++;
            return true;
        }

        if (c != ',')
        {
            throw complaints.Unexpected(at, c, $": was expecting comma to separate {what} entries");
        }

        at++;
        return false;
    }

    private string Text()
    {
        var read = new StringBuilder();
        while (true)
        {
            if (at >= text.Length)
            {
                throw complaints.Fail(
                    "com.fasterxml.jackson.core.io.JsonEOFException",
                    "Unexpected end-of-input: was expecting closing quote for a string value",
                    at + 1
                );
            }

            var c = text[at++];
            switch (c)
            {
                case '"':
                    return read.ToString();
                case '\\':
                    read.Append(Escape());
                    break;
                case < ' ':
                    throw complaints.Fail(
                        "com.fasterxml.jackson.core.JsonParseException",
                        $"Illegal unquoted character (({JacksonComplaints.Named(c)})): has to be escaped using backslash to be included in string value",
                        at + 1
                    );
                default:
                    read.Append(c);
                    break;
            }
        }
    }

    private char Escape()
    {
        var c = at < text.Length ? text[at++] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u'
                when at + 4 <= text.Length
                    && ushort.TryParse(
                        text.AsSpan(at, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var unit
                    ):
                at += 4;
                return (char)unit;
            default:
                throw complaints.Fail(
                    "com.fasterxml.jackson.core.JsonParseException",
                    $"Unrecognized character escape {JacksonComplaints.Named(c)}",
                    at + 1
                );
        }
    }

    private object Number()
    {
        var start = at;
        at += text[at] == '-' ? 1 : 0;
        var digits = at;
        Digits();
        if (digits == at)
        {
            throw at >= text.Length
                ? complaints.Fail(
                    "com.fasterxml.jackson.core.io.JsonEOFException",
                    "Unexpected end-of-input in numeric value",
                    at + 1
                )
                : complaints.Unexpected(
                    at,
                    text[at],
                    " in numeric value: expected digit (0-9) to follow minus sign, for valid numeric value"
                );
        }

        if (text[digits] == '0' && at - digits > 1)
        {
            throw complaints.Fail(
                "com.fasterxml.jackson.core.JsonParseException",
                "Invalid numeric value: Leading zeroes not allowed",
                digits + 2
            );
        }

        var whole = true;
        if (at < text.Length && text[at] == '.')
        {
            whole = false;
            at++;
            if (at >= text.Length || !char.IsAsciiDigit(text[at]))
            {
                var next = at < text.Length ? text[at] : ' ';
                throw complaints.Fail(
                    "com.fasterxml.jackson.core.JsonParseException",
                    $"Unexpected character ({JacksonComplaints.Named(next)}) in numeric value: Decimal point not followed by a digit",
                    at + 1
                );
            }

            Digits();
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            whole = false;
            at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            Digits();
        }

        var written = text.AsSpan(start, at - start);
        return !whole ? double.Parse(written, CultureInfo.InvariantCulture)
            : int.TryParse(written, CultureInfo.InvariantCulture, out var small) ? small
            : long.TryParse(written, CultureInfo.InvariantCulture, out var large) ? large
            : BigInteger.Parse(written, CultureInfo.InvariantCulture);
    }

    private void Digits()
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
    }

    private object? Word(char c)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '$'))
        {
            at++;
        }

        switch (text[start..at])
        {
            case "true":
                return true;
            case "false":
                return false;
            case "null":
                return null;
            case "":
                throw complaints.Unexpected(
                    at,
                    c,
                    ": expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
                );
            case var word:
                throw complaints.Fail(
                    "com.fasterxml.jackson.core.JsonParseException",
                    $"Unrecognized token '{word}': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
                    at + 1
                );
        }
    }

    private void Blanks()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }
    }

    private static string Shortened(string text) =>
        text.Length <= 500 ? text : $"{text[..500]}\"[truncated {text.Length - 500} chars]";
}
