namespace JourneySim.Engine.JavaScript.Rhino.Modern;

/// <summary>A form of today's JavaScript that Rhino's grammar refuses (recorded from Rhino 1.7.14).</summary>
/// <param name="Name">As its author would call it.</param>
/// <param name="Hint">How to write it instead.</param>
/// <param name="InEs6">True when language version 200 has it, and only version 0 refuses it.</param>
/// <param name="InVersion0">True when version 0 takes it as something else (a name), and only version 200 refuses it.</param>
internal sealed record ModernForm(string Name, string Hint, bool InEs6 = false, bool InVersion0 = false)
{
    public static ModernForm Let { get; } = new("let", "Write var.", InEs6: true);

    public static ModernForm ConstInLoopHead { get; } = new("const in the head of a loop", "Write var.");

    public static ModernForm ForOf { get; } =
        new("for … of", "Write list.forEach(function (x) { … }), or count an index.", InEs6: true);

    public static ModernForm Shorthand { get; } = new("{ a } for { a: a }", "Write { a: a }.", InEs6: true);

    public static ModernForm PatternDefault { get; } =
        new("a default value in a pattern", "Take the value first; then: if (a === undefined) { a = …; }");

    public static ModernForm ComputedKey { get; } =
        new("a computed key: { [key]: value }", "Write object[key] = value after the literal.");

    public static ModernForm DefaultParameter { get; } =
        new("a default value of a parameter", "Write if (a === undefined) { a = …; } in the function.");

    public static ModernForm RestParameter { get; } =
        new("a rest parameter: ...rest", "Write Array.prototype.slice.call(arguments, n).");

    public static ModernForm Spread { get; } =
        new(
            "spreading: ...list",
            "Write a.concat(b) for lists, f.apply(null, list) for calls, Object.assign({}, a, b) for objects."
        );

    public static ModernForm RestInPattern { get; } =
        new("...rest in a pattern", "Write list.slice(n), or copy the keys in a loop.");

    public static ModernForm Class { get; } =
        new("class", "Write a function and set its prototype, or make the object in a function.");

    public static ModernForm Async { get; } =
        new("async and await", "Call one thing after the other: nothing in a script is asynchronous.");

    public static ModernForm Generator { get; } = new("function*", "Fill a list and return it.", InEs6: true);

    public static ModernForm GeneratorMethod { get; } = new("a generator as a method", "Fill a list and return it.");

    public static ModernForm OptionalChain { get; } = new("?.", "Write a && a.b.");

    public static ModernForm Coalesce { get; } = new("??", "Write a != null ? a : b.");

    public static ModernForm LogicalAssignment { get; } = new("&&=, ||= and ??=", "Write a = a || b.");

    public static ModernForm Power { get; } = new("**", "Write Math.pow(a, b).", InEs6: true);

    public static ModernForm CatchWithoutName { get; } = new("catch without a name", "Write catch (e).");

    public static ModernForm CatchPattern { get; } =
        new("a pattern in catch", "Write catch (e), and take e apart in the block.");

    public static ModernForm NewNumber { get; } =
        new("0b, 0o and BigInt numbers", "Write parseInt('101', 2), or a decimal number.", InEs6: true);

    public static ModernForm NewTarget { get; } = new("new.target", "Write this instanceof F.");

    public static ModernForm Super { get; } =
        new("super", "Name the function: Base.prototype.method.call(this).", InVersion0: true);

    public static ModernForm Import { get; } =
        new(
            "import",
            "Next generation scripts use require('library'); legacy scripts hold everything themselves.",
            InVersion0: true
        );

    /// <summary>Whether a dialect refuses it.</summary>
    public bool IsRefusedBy(RhinoDialect dialect) => dialect == RhinoDialect.Aic ? !InVersion0 : !InEs6;
}
