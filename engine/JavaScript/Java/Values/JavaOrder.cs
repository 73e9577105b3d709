using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's natural order: <c>compareTo</c> of values of one class.</summary>
internal static class JavaOrder
{
    public static int Natural(object? left, object? right) =>
        (left, right) switch
        {
            (null, _) or (_, null) => throw new JavaException("java.lang.NullPointerException", null),
            (string a, string b) => Texts(a, b),
            (int a, int b) => a.CompareTo(b),
            (long a, long b) => a.CompareTo(b),
            (double a, double b) => Doubles(a, b),
            (float a, float b) => Doubles(a, b),
            (short a, short b) => a - b,
            (sbyte a, sbyte b) => a - b,
            (char a, char b) => a - b,
            (bool a, bool b) => a.CompareTo(b),
            (BigInteger a, BigInteger b) => a.CompareTo(b),
            (IComparable a, _) when a.GetType() == right.GetType() => a.CompareTo(right),
            (JavaEnumConstant a, JavaEnumConstant b) => a.Ordinal - b.Ordinal,
            _ => throw new JavaException("java.lang.ClassCastException", Mismatch(left, right)),
        };

    internal static string Mismatch(object left, object right)
    {
        var (from, to) = (JavaValues.ClassNameOf(right), JavaValues.ClassNameOf(left));
        if (left is IJavaObject and not (IComparable or JavaEnumConstant))
        {
            (from, to) = (to, "java.lang.Comparable");
        }

        var platform =
            from.StartsWith("java.", StringComparison.Ordinal) && to.StartsWith("java.", StringComparison.Ordinal)
                ? $" ({from} and {to} are in module java.base of loader 'bootstrap')"
                : "";
        return $"class {from} cannot be cast to class {to}{platform}";
    }

    /// <summary>The difference of the first characters that differ, else of the lengths.</summary>
    public static int Texts(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }

    /// <summary>NaN is above all; 0 is above -0.</summary>
    public static int Doubles(double left, double right) =>
        left < right ? -1
        : left > right ? 1
        : Bits(left).CompareTo(Bits(right));

    private static long Bits(double value) =>
        double.IsNaN(value) ? 0x7ff8000000000000L : BitConverter.DoubleToInt64Bits(value);
}
