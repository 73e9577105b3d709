using System.Collections.Frozen;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Which words are keywords. Version 0 knows <c>let</c> and <c>yield</c> as plain names and lets its reserved words be names;
/// version 200 reserves fewer words, but for good, and some only in strict code.
/// </summary>
internal static class Keywords
{
    private static readonly FrozenDictionary<string, RhinoToken> Common = new Dictionary<string, RhinoToken>(
        StringComparer.Ordinal
    )
    {
        ["break"] = RhinoToken.Break,
        ["case"] = RhinoToken.Case,
        ["catch"] = RhinoToken.Catch,
        ["const"] = RhinoToken.Const,
        ["continue"] = RhinoToken.Continue,
        ["debugger"] = RhinoToken.Debugger,
        ["default"] = RhinoToken.Default,
        ["delete"] = RhinoToken.Delete,
        ["do"] = RhinoToken.Do,
        ["else"] = RhinoToken.Else,
        ["false"] = RhinoToken.False,
        ["finally"] = RhinoToken.Finally,
        ["for"] = RhinoToken.For,
        ["function"] = RhinoToken.Function,
        ["if"] = RhinoToken.If,
        ["in"] = RhinoToken.In,
        ["instanceof"] = RhinoToken.InstanceOf,
        ["let"] = RhinoToken.Let,
        ["new"] = RhinoToken.New,
        ["null"] = RhinoToken.Null,
        ["return"] = RhinoToken.Return,
        ["switch"] = RhinoToken.Switch,
        ["this"] = RhinoToken.This,
        ["throw"] = RhinoToken.Throw,
        ["true"] = RhinoToken.True,
        ["try"] = RhinoToken.Try,
        ["typeof"] = RhinoToken.TypeOf,
        ["var"] = RhinoToken.Var,
        ["void"] = RhinoToken.Void,
        ["while"] = RhinoToken.While,
        ["with"] = RhinoToken.With,
        ["yield"] = RhinoToken.Yield,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RhinoToken>.AlternateLookup<ReadOnlySpan<char>> CommonBySpan =
        Common.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> ReservedInVersion0 = FrozenSet.Create(
        StringComparer.Ordinal,
        "abstract,boolean,byte,char,class,double,enum,export,extends,final,float,goto,implements,import,int,interface,long,native,package,private,protected,public,short,static,super,synchronized,throws,transient,volatile".Split(
            ','
        )
    );

    private static readonly FrozenSet<string> ReservedInVersion200 = FrozenSet.Create(
        StringComparer.Ordinal,
        ["await", "class", "enum", "export", "extends", "import", "super"]
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Version200BySpan =
        ReservedInVersion200.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> ReservedInStrictVersion200 = FrozenSet.Create(
        StringComparer.Ordinal,
        ["implements", "interface", "package", "private", "protected", "public", "static"]
    );

    private static readonly FrozenDictionary<RhinoToken, string> Words = Common.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key
    );

    /// <summary>The token a word makes: a keyword, <see cref="RhinoToken.Reserved"/> or <see cref="RhinoToken.Name"/>.</summary>
    public static RhinoToken Classify(ReadOnlySpan<char> word, LanguageFeatures features, bool strict)
    {
        // Every keyword is of 2 to 10 small letters.
        if (word.Length is < 2 or > 10 || word[0] is < 'a' or > 'y')
        {
            return RhinoToken.Name;
        }

        if (CommonBySpan.TryGetValue(word, out var token))
        {
            return token is RhinoToken.Let or RhinoToken.Yield && !features.LetAndYield ? RhinoToken.Name : token;
        }

        if (!features.ReservedWordsAreRefused)
        {
            return RhinoToken.Name;
        }

        return Version200BySpan.Contains(word) || (strict && ReservedInStrictVersion200.Contains(word.ToString()))
            ? RhinoToken.Reserved
            : RhinoToken.Name;
    }

    /// <summary>Whether Rhino's own table of the version has the word at all, reserved words included.</summary>
    public static bool Contains(string word, LanguageFeatures features, bool strict) =>
        Common.ContainsKey(word)
        || (
            features.ReservedWordsAreRefused
                ? ReservedInVersion200.Contains(word) || (strict && ReservedInStrictVersion200.Contains(word))
                : ReservedInVersion0.Contains(word)
        );

    /// <summary>The word of a keyword token, or null for other tokens.</summary>
    public static string? WordOf(RhinoToken token) => Words.GetValueOrDefault(token);
}
