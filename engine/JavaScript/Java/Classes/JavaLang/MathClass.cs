using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Math</c> and <c>java.lang.StrictMath</c> (Java SE 17).</summary>
internal static class MathClass
{
    public static JavaClass Math() => Make("java.lang.Math");

    public static JavaClass StrictMath() => Make("java.lang.StrictMath");

    private static JavaClass Make(string name)
    {
        var builder = JavaClassBuilder
            .Jdk(name)
            .Constant("double PI", System.Math.PI)
            .Constant("double E", System.Math.E)
            .Static("double random()", call => call.Run.Random.NextDouble())
            .Static("double pow(double,double)", call => System.Math.Pow(call.Double(0), call.Double(1)))
            .Static("double atan2(double,double)", call => System.Math.Atan2(call.Double(0), call.Double(1)))
            .Static("double hypot(double,double)", call => double.Hypot(call.Double(0), call.Double(1)))
            .Static("long round(double)", call => JavaValues.Whole(System.Math.Floor(call.Double(0) + 0.5)))
            .Static("int round(float)", call => NumberClasses.Int(System.Math.Floor(call.Double(0) + 0.5)))
            .Static("int toIntExact(long)", call => Exact(call.Long(0), "integer overflow"));
        One(builder, "abs", System.Math.Abs);
        One(builder, "sqrt", System.Math.Sqrt);
        One(builder, "cbrt", System.Math.Cbrt);
        One(builder, "floor", System.Math.Floor);
        One(builder, "ceil", System.Math.Ceiling);
        One(builder, "rint", static x => System.Math.Round(x, MidpointRounding.ToEven));
        One(builder, "exp", System.Math.Exp);
        One(builder, "log", System.Math.Log);
        One(builder, "log10", System.Math.Log10);
        One(builder, "sin", System.Math.Sin);
        One(builder, "cos", System.Math.Cos);
        One(builder, "tan", System.Math.Tan);
        One(builder, "asin", System.Math.Asin);
        One(builder, "acos", System.Math.Acos);
        One(builder, "atan", System.Math.Atan);
        One(builder, "toRadians", static x => x * 0.017453292519943295);
        One(builder, "toDegrees", static x => x * 57.29577951308232);
        Whole(builder, "max", System.Math.Max, System.Math.Max);
        Whole(builder, "min", System.Math.Min, System.Math.Min);
        Exact(builder, "addExact", static (a, b) => a + b);
        Exact(builder, "subtractExact", static (a, b) => a - b);
        Exact(builder, "multiplyExact", static (a, b) => a * b);
        builder
            .Static("int abs(int)", call => call.Int(0) == int.MinValue ? int.MinValue : System.Math.Abs(call.Int(0)))
            .Static(
                "long abs(long)",
                call => call.Long(0) == long.MinValue ? long.MinValue : System.Math.Abs(call.Long(0))
            )
            .Static("float abs(float)", call => System.Math.Abs((float)call[0]!))
            .Static("int floorMod(int,int)", call => unchecked((int)Floored(call.Long(0), call.Long(1)).Mod))
            .Static("int floorDiv(int,int)", call => unchecked((int)Floored(call.Long(0), call.Long(1)).Div))
            .Static("long floorMod(long,long)", call => Floored(call.Long(0), call.Long(1)).Mod)
            .Static("long floorDiv(long,long)", call => Floored(call.Long(0), call.Long(1)).Div);
        return MathExtras.Add(builder).Build();
    }

    private static void One(JavaClassBuilder builder, string name, Func<double, double> body) =>
        builder.Static($"double {name}(double)", call => body(call.Double(0)));

    private static void Whole(
        JavaClassBuilder builder,
        string name,
        Func<long, long, long> whole,
        Func<double, double, double> floating
    )
    {
        builder.Static($"int {name}(int,int)", call => (int)whole(call.Int(0), call.Int(1)));
        builder.Static($"long {name}(long,long)", call => whole(call.Long(0), call.Long(1)));
        builder.Static($"float {name}(float,float)", call => (float)floating(call.Double(0), call.Double(1)));
        builder.Static($"double {name}(double,double)", call => floating(call.Double(0), call.Double(1)));
    }

    private static void Exact(JavaClassBuilder builder, string name, Func<Int128, Int128, Int128> body)
    {
        builder.Static($"int {name}(int,int)", call => Exact(body(call.Int(0), call.Int(1)), "integer overflow"));
        builder.Static($"long {name}(long,long)", call => ExactLong(body(call.Long(0), call.Long(1))));
    }

    private static int Exact(Int128 value, string message) =>
        value >= int.MinValue && value <= int.MaxValue
            ? (int)value
            : throw new JavaException("java.lang.ArithmeticException", message);

    private static long ExactLong(Int128 value) =>
        value >= long.MinValue && value <= long.MaxValue
            ? (long)value
            : throw new JavaException("java.lang.ArithmeticException", "long overflow");

    public static (long Div, long Mod) Floored(long a, long b)
    {
        if (b == 0)
        {
            throw new JavaException("java.lang.ArithmeticException", "/ by zero");
        }

        var div = b == -1 ? unchecked(-a) : a / b;
        var mod = b == -1 ? 0 : a % b;
        return mod != 0 && (mod < 0) != (b < 0) ? (div - 1, mod + b) : (unchecked(div), mod);
    }
}
