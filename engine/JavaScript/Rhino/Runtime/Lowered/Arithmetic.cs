using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The binary operators of <c>op=</c>.</summary>
internal static class Arithmetic
{
    public static JsValue Apply(RhinoRealm realm, string operation, JsValue left, JsValue right) =>
        operation == "+" ? Addition.Of(left, right)
        : left is JsBigInt || right is JsBigInt ? Big(realm, operation, left, right)
        : Number(operation, left, right);

    /// <summary><c>left * right</c>: a product longer than an integer may be ends the run.</summary>
    public static JsValue Product(RhinoRealm realm, JsValue left, JsValue right)
    {
        var (a, b) = (TypeConverter.ToPrimitive(left, Types.Number), TypeConverter.ToPrimitive(right, Types.Number));
        return a is not JsBigInt && b is not JsBigInt ? Number("*", a, b) : Big(realm, "*", a, b);
    }

    private static System.Numerics.BigInteger Product(System.Numerics.BigInteger a, System.Numerics.BigInteger b)
    {
        var bits = a.GetBitLength() + b.GetBitLength();
        if (bits > Limits.LongestInteger)
        {
            throw RunBudget.Stopped($"an integer longer than {Limits.LongestInteger} bits");
        }

        RunBudget.Step(bits >> 6);
        return a * b;
    }

    private static JsNumber Number(string operation, JsValue left, JsValue right)
    {
        var a = TypeConverter.ToNumber(left);
        var b = TypeConverter.ToNumber(right);
        return new JsNumber(
            operation switch
            {
                "-" => a - b,
                "*" => a * b,
                "/" => a / b,
                "%" => a % b,
                "**" => Power(a, b),
                "<<" => Integer(a) << (Integer(b) & 31),
                ">>" => Integer(a) >> (Integer(b) & 31),
                ">>>" => (uint)Integer(a) >> (Integer(b) & 31),
                "&" => Integer(a) & Integer(b),
                "|" => Integer(a) | Integer(b),
                "^" => Integer(a) ^ Integer(b),
                _ => throw new InvalidOperationException(operation),
            }
        );
    }

    private static JsBigInt Big(RhinoRealm realm, string operation, JsValue left, JsValue right)
    {
        if (left is not JsBigInt a || right is not JsBigInt b)
        {
            throw realm.Errors.TypeError("Cannot convert BigInt to Number.");
        }

        var (x, y) = (Integer(a), Integer(b));
        return new JsBigInt(
            operation switch
            {
                "-" => x - y,
                "*" => Product(x, y),
                "/" => x / y,
                "%" => x % y,
                "**" => System.Numerics.BigInteger.Pow(x, (int)y),
                "<<" => x << (int)y,
                ">>" => x >> (int)y,
                "&" => x & y,
                "|" => x | y,
                "^" => x ^ y,
                _ => throw new InvalidOperationException(operation),
            }
        );
    }

    private static double Power(double a, double b) =>
        double.IsNaN(b) || (Math.Abs(a).Equals(1) && double.IsInfinity(b)) ? double.NaN : Math.Pow(a, b);

    public static System.Numerics.BigInteger Integer(JsBigInt value) => (System.Numerics.BigInteger)value.ToObject()!;

    private static int Integer(double value) => TypeConverter.ToInt32(new JsNumber(value));
}
