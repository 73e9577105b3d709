namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>Which texts may stand as a name without quotes.</summary>
internal static class IdentifierNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "break",
        "case",
        "catch",
        "const",
        "continue",
        "debugger",
        "default",
        "delete",
        "do",
        "else",
        "export",
        "false",
        "finally",
        "for",
        "function",
        "if",
        "in",
        "instanceof",
        "new",
        "null",
        "return",
        "switch",
        "this",
        "throw",
        "true",
        "try",
        "typeof",
        "var",
        "void",
        "while",
        "with",
    };

    public static bool IsValid(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || text[0] is '_' or '$')
        && text.All(character => char.IsLetterOrDigit(character) || character is '_' or '$')
        && !Reserved.Contains(text);
}
