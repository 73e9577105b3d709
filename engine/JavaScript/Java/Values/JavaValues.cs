using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>
/// Java values as C# objects: <c>string</c>, <c>bool</c>, <c>sbyte short int long float double char</c> for the boxes,
/// <see cref="BigInteger"/>, C# arrays and <see cref="JavaArray"/>, <see cref="JavaClass"/> for a class, and
/// <see cref="IJavaObject"/> for everything else.
/// </summary>
public static class JavaValues
{
    /// <summary>Java's <c>String.valueOf(value)</c>.</summary>
    public static string Text(object? value) =>
        value switch
        {
            null => "null",
            string text => text,
            bool flag => flag ? "true" : "false",
            double number => JavaNumbers.Text(number),
            float number => JavaFloats.Text(number),
            char c => c.ToString(),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            JavaClass javaClass => (
                javaClass.IsInterface ? "interface "
                : JavaTypeName.IsPrimitive(javaClass.Name) ? ""
                : "class "
            ) + javaClass.Name,
            IJavaObject instance => JavaNesting.Guard(instance),
            JavaArray or Array => JavaTypeName.Internal(JavaArrays.Component(value) + "[]") + "@0",
            _ => value.ToString() ?? "",
        };

    /// <summary>Java's <c>Objects.equals</c>.</summary>
    public static bool AreEqual(object? left, object? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null)
            && (
                left is IJavaObject instance ? instance.JavaEquals(right)
                : left is double a && right is double b
                    ? BitConverter.DoubleToInt64Bits(a) == BitConverter.DoubleToInt64Bits(b)
                : left is not (JavaArray or Array) && left.Equals(right)
            );

    /// <summary>A number as Java's <c>longValue()</c> gives it.</summary>
    public static long Whole(object? number) =>
        number switch
        {
            int n => n,
            long n => n,
            short n => n,
            sbyte n => n,
            char n => n,
            double n => Saturated(n),
            float n => Saturated(n),
            BigInteger n => (long)(ulong)(n & ulong.MaxValue),
            _ => throw new ArgumentException($"{number} is no number.", nameof(number)),
        };

    /// <summary>A number as Java's <c>doubleValue()</c> gives it.</summary>
    public static double Floating(object? number) =>
        number switch
        {
            double n => n,
            float n => n,
            BigInteger n => JavaFloats.Nearest(n),
            IJavaNumber n => n.Double,
            _ => Whole(number),
        };

    public static bool IsNumber(object? value) =>
        value is int or long or double or float or short or sbyte or BigInteger or IJavaNumber;

    /// <summary>The class of a value.</summary>
    internal static JavaClass ClassOf(object value, JavaClasses classes) =>
        value is IJavaObject instance ? instance.Class
        : value is JavaArray or Array ? JavaPrimitives.ClassOf(ClassNameOf(value))
        : classes.Find(ClassNameOf(value));

    /// <summary>What <c>getClass().getName()</c> says of a value.</summary>
    public static string ClassNameOf(object value) =>
        value switch
        {
            IJavaObject instance => instance.Class.Name,
            string => "java.lang.String",
            bool => "java.lang.Boolean",
            int => "java.lang.Integer",
            long => "java.lang.Long",
            double => "java.lang.Double",
            float => "java.lang.Float",
            short => "java.lang.Short",
            sbyte => "java.lang.Byte",
            char => "java.lang.Character",
            BigInteger => "java.math.BigInteger",
            JavaClass => "java.lang.Class",
            JavaArray or Array => JavaTypeName.Internal(JavaArrays.Component(value) + "[]"),
            _ => throw new ArgumentException($"{value.GetType()} is no Java value.", nameof(value)),
        };

    internal static long Saturated(double n) =>
        double.IsNaN(n) ? 0
        : n >= long.MaxValue ? long.MaxValue
        : n <= long.MinValue ? long.MinValue
        : (long)n;
}
