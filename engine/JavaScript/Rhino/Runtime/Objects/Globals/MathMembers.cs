using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary>The <c>Math</c> object: Rhino computes a few functions by formulas of its own, whose last digits show.</summary>
internal static class MathMembers
{
    public static StandardObject Members { get; } =
        new(
            "Math",
            realm => realm.ModernObject("Math"),
            [
                NativeMember.Of("toSource", 0, (_, _, _) => new JsString("Math")),
                Of("log2", x => x < 0 ? double.NaN : Math.Log(x) * 1.4426950408889634),
                Of("acosh", Acosh),
                Of("asinh", Asinh),
                Of("atanh", Atanh),
            ]
        )
        {
            Global = "Math",
            Hidden = "f16round sumPrecise",
            Values = [new NativeValue("LOG10E", _ => new JsNumber(0.4342944819032518)) { IsData = true }],
        };

    private static NativeMember Of(string name, Func<double, double> compute) =>
        NativeMember.Of(name, 1, (_, _, arguments) => new JsNumber(compute(TypeConverter.ToNumber(arguments.At(0)))));

    private static double Acosh(double x) => double.IsNaN(x) ? x : Math.Log(x + Math.Sqrt((x * x) - 1.0));

    private static double Asinh(double x) =>
        double.IsInfinity(x) || double.IsNaN(x) ? x
        : x == 0 ? x
        : Math.Log(x + Math.Sqrt((x * x) + 1.0));

    private static double Atanh(double x) =>
        double.IsNaN(x) || x is < -1 or > 1 ? double.NaN
        : x == 0 ? x
        : 0.5 * Math.Log((x + 1.0) / (x - 1.0));
}
