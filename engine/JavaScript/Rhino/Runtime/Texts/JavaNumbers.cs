using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>Numbers as <c>java.lang.Double.toString</c> writes them; they show through in some of Rhino's messages.</summary>
internal static class JavaNumbers
{
    public static string Text(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "NaN"
                : value > 0 ? "Infinity"
                : "-Infinity";
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0.0" : "0.0";
        }

        var size = Math.Abs(value);
        if (size is >= 1e-3 and < 1e7)
        {
            var plain = value.ToString("R", CultureInfo.InvariantCulture);
            return plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".0";
        }

        return Scientific(value.ToString("E16", CultureInfo.InvariantCulture), value);
    }

    private static string Scientific(string wide, double value)
    {
        for (var digits = 1; digits < 17; digits++)
        {
            var shorter = value.ToString("E" + digits, CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture).Equals(value))
            {
                wide = shorter;
                break;
            }
        }

        var split = wide.IndexOf('E', StringComparison.Ordinal);
        var mantissa = wide[..split].TrimEnd('0');
        var exponent = int.Parse(wide.AsSpan(split + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return $"{(mantissa.EndsWith('.') ? mantissa + "0" : mantissa)}E{exponent.ToString(CultureInfo.InvariantCulture)}";
    }
}
