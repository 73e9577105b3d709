using System.Text;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Whole numbers in another base, with the sign in front.</summary>
internal static class JavaRadix
{
    public static string Text(Int128 number, int radix)
    {
        var wanted = radix is < 2 or > 36 ? 10 : radix;
        if (number == 0)
        {
            return "0";
        }

        var digits = new StringBuilder();
        for (System.Int128 left = System.Int128.Abs(number); left > 0; left /= wanted)
        {
            digits.Insert(0, "0123456789abcdefghijklmnopqrstuvwxyz"[(int)(left % wanted)]);
        }

        return (number < 0 ? "-" : "") + digits;
    }
}
