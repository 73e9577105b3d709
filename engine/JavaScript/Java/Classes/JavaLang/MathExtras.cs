using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>The rarer functions of <c>java.lang.Math</c> (Java SE 17).</summary>
internal static class MathExtras
{
    public static JavaClassBuilder Add(JavaClassBuilder builder) =>
        builder
            .Static("int incrementExact(int)", call => Int(call.Long(0) + 1))
            .Static("long incrementExact(long)", call => Long((Int128)call.Long(0) + 1))
            .Static("int decrementExact(int)", call => Int(call.Long(0) - 1))
            .Static("long decrementExact(long)", call => Long((Int128)call.Long(0) - 1))
            .Static("int negateExact(int)", call => Int(-call.Long(0)))
            .Static("long negateExact(long)", call => Long(-(Int128)call.Long(0)))
            .Static(
                "int absExact(int)",
                call => call.Int(0) == int.MinValue ? throw Absolute("int") : Math.Abs(call.Int(0))
            )
            .Static(
                "long absExact(long)",
                call => call.Long(0) == long.MinValue ? throw Absolute("long") : Math.Abs(call.Long(0))
            )
            .Static("long multiplyExact(long,int)", call => Long((Int128)call.Long(0) * call.Int(1)))
            .Static("long multiplyFull(int,int)", call => call.Long(0) * call.Long(1))
            .Static("long multiplyHigh(long,long)", call => Math.BigMul(call.Long(0), call.Long(1), out _))
            .Static("int floorMod(long,int)", call => (int)MathClass.Floored(call.Long(0), call.Int(1)).Mod)
            .Static("long floorDiv(long,int)", call => MathClass.Floored(call.Long(0), call.Int(1)).Div)
            .Static("double IEEEremainder(double,double)", call => Math.IEEERemainder(call.Double(0), call.Double(1)))
            .Static("double copySign(double,double)", call => Math.CopySign(call.Double(0), call.Double(1)))
            .Static("float copySign(float,float)", call => (float)Math.CopySign(call.Double(0), call.Double(1)))
            .Static("float signum(float)", call => (float)Signum(call.Double(0)))
            .Static("double signum(double)", call => Signum(call.Double(0)))
            .Static("double sinh(double)", call => Math.Sinh(call.Double(0)))
            .Static("double cosh(double)", call => Math.Cosh(call.Double(0)))
            .Static("double tanh(double)", call => Math.Tanh(call.Double(0)))
            .Static("double expm1(double)", call => Expm1(call.Double(0)))
            .Static("double log1p(double)", call => Log1p(call.Double(0)))
            .Static(
                "double fma(double,double,double)",
                call => Math.FusedMultiplyAdd(call.Double(0), call.Double(1), call.Double(2))
            )
            .Static(
                "float fma(float,float,float)",
                call => MathF.FusedMultiplyAdd((float)call[0]!, (float)call[1]!, (float)call[2]!)
            )
            .Static("double nextUp(double)", call => Math.BitIncrement(call.Double(0)))
            .Static("float nextUp(float)", call => MathF.BitIncrement((float)call[0]!))
            .Static("double nextDown(double)", call => Math.BitDecrement(call.Double(0)))
            .Static("float nextDown(float)", call => MathF.BitDecrement((float)call[0]!))
            .Static("double nextAfter(double,double)", call => After(call.Double(0), call.Double(1)))
            .Static("float nextAfter(float,double)", call => After((float)call[0]!, call.Double(1)))
            .Static("double ulp(double)", call => Ulp(call.Double(0)))
            .Static("float ulp(float)", call => Ulp((float)call[0]!))
            .Static("double scalb(double,int)", call => Math.ScaleB(call.Double(0), call.Int(1)))
            .Static("float scalb(float,int)", call => MathF.ScaleB((float)call[0]!, call.Int(1)))
            .Static("int getExponent(double)", call => Exponent(call.Double(0)))
            .Static("int getExponent(float)", call => Exponent((float)call[0]!));

    private static double Signum(double x) => double.IsNaN(x) || x == 0 ? x : Math.Sign(x);

    private static double After(double from, double to) =>
        double.IsNaN(from) || double.IsNaN(to) ? double.NaN
        : from == to ? to
        : from < to ? Math.BitIncrement(from)
        : Math.BitDecrement(from);

    private static float After(float from, double to) =>
        float.IsNaN(from) || double.IsNaN(to) ? float.NaN
        : from == to ? (float)to
        : from < to ? MathF.BitIncrement(from)
        : MathF.BitDecrement(from);

    private static double Ulp(double x)
    {
        var size = Math.Abs(x);
        return !double.IsFinite(size) ? size
            : size == double.MaxValue ? size - Math.BitDecrement(size)
            : Math.BitIncrement(size) - size;
    }

    private static float Ulp(float x)
    {
        var size = Math.Abs(x);
        return !float.IsFinite(size) ? size
            : size == float.MaxValue ? size - MathF.BitDecrement(size)
            : MathF.BitIncrement(size) - size;
    }

    private static int Exponent(double x) => (int)((BitConverter.DoubleToInt64Bits(x) >> 52) & 0x7FF) - 1023;

    private static int Exponent(float x) => ((BitConverter.SingleToInt32Bits(x) >> 23) & 0xFF) - 127;

    /// <summary>Exact near 0, where the plain formula loses digits.</summary>
    private static double Expm1(double x)
    {
        if (Math.Abs(x) > 0.5 || double.IsNaN(x))
        {
            return Math.Exp(x) - 1;
        }

        var half = Math.Sinh(x / 2);
        return x == 0 ? x : 2 * half * Math.Exp(x / 2);
    }

    private static double Log1p(double x)
    {
        var sum = 1 + x;
        return sum == 1 || !double.IsFinite(sum)
            ? (double.IsFinite(sum) ? x : Math.Log(sum))
            : Math.Log(sum) * x / (sum - 1);
    }

    private static int Int(long value) =>
        value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw new JavaException("java.lang.ArithmeticException", "integer overflow");

    private static long Long(Int128 value) =>
        value >= long.MinValue && value <= long.MaxValue
            ? (long)value
            : throw new JavaException("java.lang.ArithmeticException", "long overflow");

    private static JavaException Absolute(string type) =>
        new(
            "java.lang.ArithmeticException",
            "Overflow to represent absolute value of " + (type == "int" ? "Integer" : "Long") + ".MIN_VALUE"
        );
}
