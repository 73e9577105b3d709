namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>What Rhino's grammar has in one language version and not in the other.</summary>
internal sealed class LanguageFeatures
{
    private static readonly LanguageFeatures Version0 = new(false);
    private static readonly LanguageFeatures Version200 = new(true);

    private readonly bool _es6;

    private LanguageFeatures(bool es6) => _es6 = es6;

    /// <summary><c>let</c> and <c>yield</c> are keywords.</summary>
    public bool LetAndYield => _es6;

    /// <summary>Reserved words are refused where a name is due; otherwise they are names.</summary>
    public bool ReservedWordsAreRefused => _es6;

    /// <summary><c>0b1</c>, <c>0o7</c>, <c>1n</c>.</summary>
    public bool NewNumbers => _es6;

    /// <summary><c>**</c> and <c>**=</c>.</summary>
    public bool Power => _es6;

    /// <summary><c>function*</c> and <c>yield*</c>.</summary>
    public bool StarGenerators => _es6;

    /// <summary><c>for (x of y)</c>.</summary>
    public bool ForOf => _es6;

    /// <summary><c>{ a }</c> for <c>{ a: a }</c>, also in patterns.</summary>
    public bool Shorthand => _es6;

    /// <summary><c>function (x) x * x</c>.</summary>
    public bool ExpressionClosures => _es6;

    public static LanguageFeatures Of(RhinoDialect dialect) => dialect == RhinoDialect.AmEs6 ? Version200 : Version0;
}
