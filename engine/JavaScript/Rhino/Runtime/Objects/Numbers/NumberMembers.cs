using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;

/// <summary>The members of <c>Number.prototype</c> and <c>Boolean.prototype</c>.</summary>
internal static class NumberMembers
{
    private const int LargestPrecision = 100;

    public static StandardObject Prototype { get; } =
        StandardObject.Prototype(
            "Number",
            [
                NativeMember.Of("toString", 1, (realm, self, arguments) => ToText(realm, self, arguments, "toString")),
                NativeMember.Of(
                    "toLocaleString",
                    1,
                    (realm, self, arguments) => ToText(realm, self, arguments, "toLocaleString")
                ),
                NativeMember.Of(
                    "toSource",
                    0,
                    (realm, self, _) =>
                        new JsString($"(new Number({Texts.Printed.Of(Number(realm, self, "toSource"))}))")
                ),
                NativeMember.Of("valueOf", 0, (realm, self, _) => Number(realm, self, "valueOf")),
                NativeMember.Around("toFixed", 1, Precise("toFixed", -20)),
                NativeMember.Around("toExponential", 1, Precise("toExponential", 0)),
                NativeMember.Around("toPrecision", 1, Precise("toPrecision", 1)),
            ]
        );

    public static StandardObject Constructor { get; } =
        StandardObject.Constructor("Number", []) with
        {
            Values = [new NativeValue("parseInt", realm => realm.Standard.Get("parseInt")) { IsData = true }],
        };

    public static StandardObject BooleanPrototype { get; } =
        StandardObject.Prototype(
            "Boolean",
            [
                NativeMember.Of(
                    "toString",
                    0,
                    (realm, self, _) => new JsString(Boolean(realm, self, "toString") ? "true" : "false")
                ),
                NativeMember.Of(
                    "toSource",
                    0,
                    (realm, self, _) =>
                        new JsString($"(new Boolean({(Boolean(realm, self, "toSource") ? "true" : "false")}))")
                ),
                NativeMember.Of(
                    "valueOf",
                    0,
                    (realm, self, _) => Boolean(realm, self, "valueOf") ? JsBoolean.True : JsBoolean.False
                ),
            ]
        );

    private static JsNumber Number(RhinoRealm realm, JsValue self, string method) =>
        Wrapped.Primitive(self) as JsNumber
        ?? (ReferenceEquals(self, realm.ModernPrototype("Number")) ? new JsNumber(0) : null)
        ?? throw Receiver.Incompatible(realm, self, method, "NativeNumber");

    private static bool Boolean(RhinoRealm realm, JsValue self, string method) =>
        Wrapped.Primitive(self) is JsBoolean value ? value.AsBoolean()
        : ReferenceEquals(self, realm.ModernPrototype("Boolean")) ? false
        : throw Receiver.Incompatible(realm, self, method, "NativeBoolean");

    private static JsValue ToText(RhinoRealm realm, JsValue self, JsValue[] arguments, string method)
    {
        var number = Number(realm, self, method);
        var radix = arguments.At(0) is JsUndefined ? 10 : TypeConverter.ToInt32(arguments[0]);
        return radix == 10 ? new JsString(Texts.Printed.Of(number))
            : radix is < 2 or > 36 ? throw realm.Errors.InternalError($"illegal radix {radix}.")
            : new JsString(RadixTexts.Of(number.AsNumber(), radix));
    }

    private static NativeWrap Precise(string name, int least) =>
        (realm, original, self, arguments) =>
        {
            var number = Number(realm, self, name);
            if (arguments.At(0) is JsUndefined)
            {
                return original.On(number, []);
            }

            var digits = TypeConverter.ToInteger(arguments[0]);
            if (!double.IsFinite(number.AsNumber()) && name != "toFixed")
            {
                return new JsString(Texts.Printed.Of(number));
            }

            if (digits < (realm.IsEs6 && least < 0 ? 0 : least) || digits > LargestPrecision)
            {
                throw realm.Errors.RangeError($"Precision {Texts.Printed.Of(arguments[0])} out of range.");
            }

            return digits >= 0
                ? original.On(number, new JsNumber(digits))
                : Rounding.ToTens(number.AsNumber(), (int)-digits);
        };
}
