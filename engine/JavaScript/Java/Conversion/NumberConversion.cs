using System.Numerics;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>Converts a script value to one of Java's number types; what does not fit is refused.</summary>
internal sealed class NumberConversion(JavaBridge bridge)
{
    public object To(string type, JsValue value)
    {
        var held = (value as INative)?.Unwrapped;
        return type switch
        {
            "char" or "java.lang.Character" => held is char
                ? held
                : (char)Whole(value, "java.lang.Character", char.MinValue, char.MaxValue),
            "float" or "java.lang.Float" => held is float ? held : (float)Double(value),
            "int" or "java.lang.Integer" => (int)Whole(value, "java.lang.Integer", int.MinValue, int.MaxValue),
            "long" or "java.lang.Long" => held is long ? held
            : value is JsNumber number && KeptNumbers.Behind(number) is long exact ? exact
            : Whole(value, "java.lang.Long", -9223372036854775808.0, 9223372036854774784.0),
            "short" or "java.lang.Short" => (short)Whole(value, "java.lang.Short", short.MinValue, short.MaxValue),
            "byte" or "java.lang.Byte" => (sbyte)Whole(value, "java.lang.Byte", sbyte.MinValue, sbyte.MaxValue),
            "java.math.BigInteger" => Big(value, held),
            _ => Double(value),
        };
    }

    private static double Double(JsValue value) =>
        value is INative native
            ? native.Unwrapped switch
            {
                string text => TypeConverter.ToNumber(new JsString(text)),
                var held when JavaValues.IsNumber(held) => JavaValues.Floating(held),
                var held => TypeConverter.ToNumber(new JsString(JavaValues.Text(held))),
            }
        : value is JsBigInt big ? JavaFloats.Nearest((BigInteger)big.ToObject()!)
        : TypeConverter.ToNumber(value);

    private long Whole(JsValue value, string type, double least, double most)
    {
        var number = Double(value);
        var whole = number > 0 ? Math.Floor(number) : Math.Ceiling(number);
        return double.IsFinite(number) && whole >= least && whole <= most
            ? (long)whole
            : throw bridge.Coercion.Refused(RhinoValues.TextOf(value), type);
    }

    private BigInteger Big(JsValue value, object? held) =>
        held is BigInteger big ? big
        : value is JsBigInt script ? (BigInteger)script.ToObject()!
        : Double(value) is var number && number == Math.Floor(number) ? new BigInteger(number)
        : throw bridge.Realm.Errors.RangeError(
            $"The number {RhinoValues.TextOf(value)} cannot be converted to a BigInt because it is not an integer"
        );
}
