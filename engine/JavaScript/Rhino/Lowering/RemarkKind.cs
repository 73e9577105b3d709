namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>A kind of place where Rhino silently does something an author will not expect.</summary>
/// <param name="Code">Stable; in messages and documentation.</param>
/// <param name="Message">What will happen; <c>{0}</c> is the name in question.</param>
/// <param name="Hint">How to write it instead.</param>
internal sealed record RemarkKind(string Code, string Message, string Hint)
{
    public static RemarkKind TopLevelConst { get; } =
        new(
            "JS2001",
            "The top-level const {0} never gets its value: AM's scope has no constants, so {0} is undefined.",
            "Write var {0} = …"
        );

    public static RemarkKind ConstInLoop { get; } =
        new(
            "JS2002",
            "The const {0} keeps the value of the loop's first round: in Rhino a const belongs to the whole function.",
            "Write var {0} = …"
        );

    public static RemarkKind ConstWritten { get; } =
        new(
            "JS2003",
            "This write to the const {0} does nothing, and raises no error outside strict code.",
            "Declare {0} with var, or remove the write."
        );

    public static RemarkKind SharedLoopLet { get; } =
        new(
            "JS2004",
            "The loop has one variable {0} for all rounds: functions made in the loop all see its last value.",
            "Copy it inside the loop: let own = {0}; and use own in the function."
        );

    public static RemarkKind JavaText { get; } =
        new(
            "JS2005",
            "{0} holds a text built by + or a template. Stored at the top level it becomes a Java string: typeof says \"object\", === to a literal is false, length is a method.",
            "Keep it in a function's variable, compare with ==, or store String(…) as the last step of an expression in a function."
        );

    public static RemarkKind BlockFunction { get; } =
        new(
            "JS2006",
            "The function {0} is declared in a block: it does not exist before that place is reached, not even earlier in the block.",
            "Declare it at the level of the function or script, or before its first use."
        );

    public static RemarkKind StandardName { get; } =
        new(
            "JS2007",
            "var {0} does not make a new variable: {0} is one of Rhino's own names and keeps its value until it is assigned.",
            "Choose another name."
        );

    public static RemarkKind OctalParse { get; } =
        new(
            "JS2008",
            "parseInt without a base reads a leading zero as octal here: parseInt('08') is NaN, parseInt('010') is 8.",
            "Write parseInt(…, 10)."
        );

    public static RemarkKind CodePointEscape { get; } =
        new(
            "JS2009",
            "\\u{{…}} is no escape in an ordinary string: the characters stay as they are written.",
            "Write the surrogate pair (\\uD83D\\uDE00), or a template."
        );

    public static RemarkKind Xml { get; } =
        new("JS2010", "Rhino runs {0} (E4X); the simulator does not.", "Write the markup as a text.");

    public static RemarkKind EarlyLet { get; } =
        new(
            "JS2011",
            "{0} is read before its let: Rhino has no dead zone, the value is undefined.",
            "Declare {0} before its first use."
        );

    public static RemarkKind MissingGlobal { get; } =
        new(
            "JS2012",
            "{0} does not exist in this engine: the script fails when it comes here.",
            "Write it another way."
        );

    public static RemarkKind MissingMethod { get; } =
        new(
            "JS2013",
            "{0} does not exist in this engine: the call fails with \"Cannot find function\" when it is reached.",
            "Write it another way."
        );

    /// <summary>All kinds, by code: the list of the documentation.</summary>
    public static IReadOnlyList<RemarkKind> All { get; } =
    [
        TopLevelConst,
        ConstInLoop,
        ConstWritten,
        SharedLoopLet,
        JavaText,
        BlockFunction,
        StandardName,
        OctalParse,
        CodePointEscape,
        Xml,
        EarlyLet,
        MissingGlobal,
        MissingMethod,
    ];
}
