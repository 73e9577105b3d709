using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Texts of <c>float</c>: the shortest digits that tell it from its neighbours, laid out as a double's.</summary>
internal static class JavaFloats
{
    public static string Text(float value) =>
        JavaNumbers.Text(
            double.Parse(
                value.ToString("R", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            )
        );

    /// <summary>The nearest double, as Java's <c>BigInteger.doubleValue()</c> gives it; .NET's conversion cuts off.</summary>
    public static double Nearest(BigInteger number)
    {
        var size = BigInteger.Abs(number);
        var beyond = (int)Math.Min(size.GetBitLength() - 64, int.MaxValue);
        if (beyond <= 0)
        {
            return number.Sign * (double)(ulong)size;
        }

        var top = (ulong)(size >> beyond);
        // One bit for all that is cut off: enough to round by.
        top |= (size & ((BigInteger.One << beyond) - 1)).IsZero ? 0UL : 1UL;
        return number.Sign * Math.ScaleB(top, beyond);
    }
}
