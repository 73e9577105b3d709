using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Number</c> and what all boxes of numbers share (Java SE 17).</summary>
internal static class NumberClasses
{
    public static JavaClass Number() =>
        JavaClassBuilder
            .Jdk("java.lang.Number")
            .Method("int intValue()", call => Int(call.This))
            .Method("long longValue()", call => JavaValues.Whole(Integral(call.This)))
            .Method("double doubleValue()", call => JavaValues.Floating(call.This))
            .Method("float floatValue()", call => (float)JavaValues.Floating(call.This))
            .Method("short shortValue()", call => unchecked((short)Int(call.This)))
            .Method("byte byteValue()", call => unchecked((sbyte)Int(call.This)))
            .Build();

    /// <summary>Members by the same rule in every box: <c>compareTo</c>, <c>compare</c>, <c>toString</c>.</summary>
    public static JavaClassBuilder Box(string name, string primitive, Func<object?, object> cast)
    {
        var builder = JavaClassBuilder.Jdk(name);
        return builder
            .Constructor($"({primitive})", call => call[0])
            .Method($"int compareTo({name})", call => Sign(JavaOrder.Natural(call.This, call[0])))
            .Method("int compareTo(Object)", call => Sign(JavaOrder.Natural(call.This, call[0])))
            .Static($"int compare({primitive},{primitive})", call => Sign(JavaOrder.Natural(call[0], call[1])))
            .Static($"String toString({primitive})", call => JavaValues.Text(call[0]))
            .Static($"int hashCode({primitive})", call => JavaHashCode.Of(call[0]))
            .Static($"{name} valueOf({primitive})", call => cast(call[0]))
            .LazyConstant("Class TYPE", () => JavaPrimitives.ClassOf(primitive));
    }

    public static int Int(object? number) =>
        number switch
        {
            double n => Saturated(n),
            float n => Saturated(n),
            _ => unchecked((int)JavaValues.Whole(Integral(number))),
        };

    /// <summary>BigDecimal and its like count by their double.</summary>
    private static object? Integral(object? number) => number is IJavaNumber other ? other.Double : number;

    private static int Saturated(double n) =>
        double.IsNaN(n) ? 0
        : n >= int.MaxValue ? int.MaxValue
        : n <= int.MinValue ? int.MinValue
        : (int)n;

    /// <summary>What an integer is divided by: 0 is refused.</summary>
    public static int Divisor(int value) => (int)Divisor((long)value);

    public static long Divisor(long value) =>
        value != 0 ? value : throw new JavaException("java.lang.ArithmeticException", "/ by zero");

    private static int Sign(int order) => order;
}
