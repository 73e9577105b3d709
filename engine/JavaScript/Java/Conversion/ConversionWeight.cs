using Jint.Native;
using Jint.Native.Function;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>
/// How natural the conversion of a script value to a Java type is: 0 is an instance already, 99 is impossible. The
/// numbers are those of LiveConnect 3 as Rhino 1.7.14 has them.
/// </summary>
internal sealed class ConversionWeight(JavaBridge bridge)
{
    public const int None = 99;
    public const int Instance = 0;

    public int Of(JsValue value, string to) =>
        JsKinds.Of(value) switch
        {
            JsKind.Undefined => to is "java.lang.String" or "java.lang.Object" ? 1 : None,
            JsKind.Null => JavaTypeName.IsPrimitive(to) ? None : 1,
            JsKind.Boolean => OfBoolean(to),
            JsKind.Number or JsKind.BigInt => OfNumber(to),
            JsKind.Text => OfText(value, to),
            JsKind.JavaClass => to switch
            {
                "java.lang.Class" => 1,
                "java.lang.Object" => 3,
                "java.lang.String" => 4,
                _ => None,
            },
            JsKind.Object => OfObject(value, to),
            var kind => OfJava(((INative)value).Unwrapped, to, kind == JsKind.JavaArray),
        };

    private static int OfBoolean(string to) =>
        to switch
        {
            "boolean" => 1,
            "java.lang.Boolean" => 2,
            "java.lang.Object" => 3,
            "java.lang.String" => 4,
            _ => None,
        };

    private int OfNumber(string to) =>
        to switch
        {
            "double" => 1,
            "boolean" => None,
            "java.lang.String" => 9,
            "java.math.BigInteger" => 10,
            "java.lang.Object" => 11,
            _ when JavaTypeName.IsPrimitive(to) => 1 + SizeRank(to),
            _ => bridge.IsNumberType(to) ? 2 : None,
        };

    private int OfText(JsValue value, string to) =>
        to switch
        {
            "java.lang.String" => 1,
            "char" => 3,
            "boolean" => None,
            _ when JavaTypeName.IsPrimitive(to) => 4,
            _ => bridge.IsInstance(bridge.RawText(value), to) ? 2 : None,
        };

    private int OfJava(object value, string to, bool isArray) =>
        bridge.IsInstance(value, to) ? Instance
        : to == "java.lang.String" ? 2
        : JavaTypeName.IsPrimitive(to) && to != "boolean" && !isArray ? 2 + SizeRank(to)
        : None;

    private int OfObject(JsValue value, string to)
    {
        if (to != "java.lang.Object" && bridge.IsInstance(NativeValue.Of(bridge, value), to))
        {
            return 1;
        }

        if (to.EndsWith("[]", StringComparison.Ordinal))
        {
            return value is JsArray ? 2 : None;
        }

        return to switch
        {
            "java.lang.Object" => 3,
            "java.lang.String" => 4,
            "java.util.Date" => value is JsDate ? 1 : None,
            "boolean" => None,
            _ when JavaTypeName.IsPrimitive(to) => 4 + SizeRank(to),
            _ when !bridge.Known.IsInterface(to) => None,
            _ => value is ScriptFunction ? 1
            : NativeValue.IsPlainObject(value) ? 2
            : 12,
        };
    }

    private static int SizeRank(string primitive) =>
        primitive switch
        {
            "double" => 1,
            "float" => 2,
            "long" => 3,
            "int" => 4,
            "short" => 5,
            "char" => 6,
            "byte" => 7,
            "boolean" => None,
            _ => 8,
        };
}
