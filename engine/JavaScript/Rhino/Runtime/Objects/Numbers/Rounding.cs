using System.Globalization;
using System.Numerics;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;

/// <summary>Rhino's extension of <c>toFixed</c>: a negative count rounds before the point.</summary>
internal static class Rounding
{
    public static JsString ToTens(double value, int places)
    {
        if (!double.IsFinite(value))
        {
            return new JsString(value.ToString(CultureInfo.InvariantCulture));
        }

        var unit = BigInteger.Pow(10, places);
        var rounded = (new BigInteger(Math.Abs(value)) + (unit / 2)) / unit * unit;
        return new JsString((value < 0 ? "-" : "") + rounded.ToString(CultureInfo.InvariantCulture));
    }
}
