namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Which words are keywords. Version 0 knows <c>let</c> and <c>yield</c> as plain names and lets its reserved words be names;
/// version 200 reserves fewer words, but for good, and some only in strict code.
/// </summary>
internal static class Keywords
{
    private static readonly Dictionary<RhinoToken, string> Words = new()
    {
        [RhinoToken.Break] = "break",
        [RhinoToken.Case] = "case",
        [RhinoToken.Catch] = "catch",
        [RhinoToken.Const] = "const",
        [RhinoToken.Continue] = "continue",
        [RhinoToken.Debugger] = "debugger",
        [RhinoToken.Default] = "default",
        [RhinoToken.Delete] = "delete",
        [RhinoToken.Do] = "do",
        [RhinoToken.Else] = "else",
        [RhinoToken.False] = "false",
        [RhinoToken.Finally] = "finally",
        [RhinoToken.For] = "for",
        [RhinoToken.Function] = "function",
        [RhinoToken.If] = "if",
        [RhinoToken.In] = "in",
        [RhinoToken.InstanceOf] = "instanceof",
        [RhinoToken.Let] = "let",
        [RhinoToken.New] = "new",
        [RhinoToken.Null] = "null",
        [RhinoToken.Return] = "return",
        [RhinoToken.Switch] = "switch",
        [RhinoToken.This] = "this",
        [RhinoToken.Throw] = "throw",
        [RhinoToken.True] = "true",
        [RhinoToken.Try] = "try",
        [RhinoToken.TypeOf] = "typeof",
        [RhinoToken.Var] = "var",
        [RhinoToken.Void] = "void",
        [RhinoToken.While] = "while",
        [RhinoToken.With] = "with",
        [RhinoToken.Yield] = "yield",
    };

    /// <summary>The token a word makes: a keyword, <see cref="RhinoToken.Reserved"/> or <see cref="RhinoToken.Name"/>.</summary>
    public static RhinoToken Classify(ReadOnlySpan<char> word, LanguageFeatures features, bool strict)
    {
        // Every keyword is of 2 to 10 small letters.
        if (word.Length is < 2 or > 10 || word[0] is < 'a' or > 'y')
        {
            return RhinoToken.Name;
        }

        var token = KeywordOf(word);
        if (token != RhinoToken.Name)
        {
            return token is RhinoToken.Let or RhinoToken.Yield && !features.LetAndYield ? RhinoToken.Name : token;
        }

        return features.ReservedWordsAreRefused && IsReservedInVersion200(word, strict)
            ? RhinoToken.Reserved
            : RhinoToken.Name;
    }

    /// <summary>Whether Rhino's own table of the version has the word at all, reserved words included.</summary>
    public static bool Contains(string word, LanguageFeatures features, bool strict) =>
        KeywordOf(word) != RhinoToken.Name
        || (features.ReservedWordsAreRefused ? IsReservedInVersion200(word, strict) : IsReservedInVersion0(word));

    /// <summary>The word of a keyword token, or null for other tokens.</summary>
    public static string? WordOf(RhinoToken token) => Words.GetValueOrDefault(token);

    private static RhinoToken KeywordOf(ReadOnlySpan<char> word) =>
        word switch
        {
            "break" => RhinoToken.Break,
            "case" => RhinoToken.Case,
            "catch" => RhinoToken.Catch,
            "const" => RhinoToken.Const,
            "continue" => RhinoToken.Continue,
            "debugger" => RhinoToken.Debugger,
            "default" => RhinoToken.Default,
            "delete" => RhinoToken.Delete,
            "do" => RhinoToken.Do,
            "else" => RhinoToken.Else,
            "false" => RhinoToken.False,
            "finally" => RhinoToken.Finally,
            "for" => RhinoToken.For,
            "function" => RhinoToken.Function,
            "if" => RhinoToken.If,
            "in" => RhinoToken.In,
            "instanceof" => RhinoToken.InstanceOf,
            "let" => RhinoToken.Let,
            "new" => RhinoToken.New,
            "null" => RhinoToken.Null,
            "return" => RhinoToken.Return,
            "switch" => RhinoToken.Switch,
            "this" => RhinoToken.This,
            "throw" => RhinoToken.Throw,
            "true" => RhinoToken.True,
            "try" => RhinoToken.Try,
            "typeof" => RhinoToken.TypeOf,
            "var" => RhinoToken.Var,
            "void" => RhinoToken.Void,
            "while" => RhinoToken.While,
            "with" => RhinoToken.With,
            "yield" => RhinoToken.Yield,
            _ => RhinoToken.Name,
        };

    private static bool IsReservedInVersion0(string word) =>
        word
            is "abstract"
                or "boolean"
                or "byte"
                or "char"
                or "class"
                or "double"
                or "enum"
                or "export"
                or "extends"
                or "final"
                or "float"
                or "goto"
                or "implements"
                or "import"
                or "int"
                or "interface"
                or "long"
                or "native"
                or "package"
                or "private"
                or "protected"
                or "public"
                or "short"
                or "static"
                or "super"
                or "synchronized"
                or "throws"
                or "transient"
                or "volatile";

    private static bool IsReservedInVersion200(ReadOnlySpan<char> word, bool strict) =>
        word switch
        {
            "await" or "class" or "enum" or "export" or "extends" or "import" or "super" => true,
            "implements" or "interface" or "package" or "private" or "protected" or "public" or "static" => strict,
            _ => false,
        };
}
