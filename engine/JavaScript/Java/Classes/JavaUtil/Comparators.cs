using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Ready-made comparators, and comparators of scripts as C# comparisons.</summary>
internal static class Comparators
{
    private const string Face = "java.util.Comparator";

    public static JavaLambda IgnoringCase { get; } =
        Made(
            "java.lang.String",
            (a, b) => JavaOrder.Texts(StringTexts.Folded((string)a!), StringTexts.Folded((string)b!))
        );

    public static JavaLambda Natural { get; } = Made("java.util.Comparators", JavaOrder.Natural);

    public static JavaLambda Reversed { get; } = Made("java.util.Collections", (a, b) => JavaOrder.Natural(b, a));

    public static JavaLambda Made(string owner, Comparison<object?> compare) =>
        new(JavaClasses.BuiltIn, owner, Face, arguments => compare(arguments[0], arguments[1]));

    /// <summary>A comparator as a C# comparison; null is the natural order.</summary>
    public static Comparison<object?> Of(JavaRun run, object? comparator) =>
        comparator is null
            ? JavaOrder.Natural
            : (left, right) => (int)JavaValues.Whole(run.Invoke(comparator, "compare", left, right));
}
