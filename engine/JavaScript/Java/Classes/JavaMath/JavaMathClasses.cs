using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaMath;

/// <summary>The classes of <c>java.math</c>: a table of contents.</summary>
internal static class JavaMathClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.math.BigDecimal", BigDecimalClass.Make),
        new("java.math.BigInteger", BigIntegerClass.Make),
        new("java.math.MathContext", JavaMathContext.Make),
    ];
}
