using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary>The constructors of buffers and their views, with the checks Rhino makes and its words for them.</summary>
internal static class ArrayBuffers
{
    private const double Largest = int.MaxValue;

    /// <summary><c>ArrayBuffer</c> and <c>DataView</c>, which Rhino also lets be called.</summary>
    public static Func<RhinoRealm, JsValue?> Plain(string name, int length, Action<RhinoRealm, JsValue[]> check) =>
        realm =>
        {
            var original = realm.ModernObject(name);
            return new NativeConstructor(
                realm,
                name,
                length,
                realm.ModernPrototype(name),
                (inner, _, arguments) => Make(inner, original, arguments, check),
                (inner, arguments, _) => Make(inner, original, arguments, check)
            ).Inherit(original);
        };

    public static Func<RhinoRealm, JsValue?> View(string name, int size) =>
        realm =>
        {
            var original = realm.ModernObject(name);
            return new NativeConstructor(
                realm,
                name,
                3,
                realm.ModernPrototype(name),
                (inner, _, _) =>
                    throw inner.Errors.TypeError(
                        $"\"Constructor {name}\" may only be invoked from a \"new\" expression."
                    ),
                (inner, arguments, _) => Make(inner, original, arguments, (r, given) => CheckView(r, given, size))
            ).Inherit(original);
        };

    public static void CheckLength(RhinoRealm realm, JsValue[] arguments)
    {
        var length = arguments.At(0) is JsUndefined ? 0 : TypeConverter.ToNumber(arguments[0]);
        if (length is < 0 or > Largest)
        {
            throw realm.Errors.RangeError($"Negative array length {JavaNumbers.Text(length)}");
        }
    }

    public static void CheckDataView(RhinoRealm realm, JsValue[] arguments)
    {
        if (arguments.At(0) is not JsArrayBuffer buffer)
        {
            throw realm.Errors.TypeError("Missing parameters");
        }

        var size = Size(buffer);
        var start = Number(arguments, 1, 0);
        var length = Number(arguments, 2, size - start);
        if (length < 0)
        {
            throw realm.Errors.RangeError("length out of range");
        }

        if (start < 0 || start + length > size)
        {
            throw realm.Errors.RangeError("offset out of range");
        }
    }

    private static void CheckView(RhinoRealm realm, JsValue[] arguments, int size)
    {
        switch (arguments.At(0))
        {
            case JsUndefined or JsNull or JsTypedArray or JsArray or JsArguments:
                return;
            case JsNumber or JsString:
                CheckLength(realm, [new JsNumber((double)TypeConverter.ToInt32(arguments[0]) * size)]);
                return;
            case JsArrayBuffer buffer:
                CheckRange(realm, Size(buffer), arguments, size);
                return;
            default:
                throw realm.Errors.Error("invalid argument");
        }
    }

    private static void CheckRange(RhinoRealm realm, double all, JsValue[] arguments, int size)
    {
        var start = Number(arguments, 1, 0);
        var length = arguments.At(2) is JsUndefined ? all - start : Number(arguments, 2, 0) * size;
        var refusal =
            start < 0 || start > all ? "offset out of range"
            : length < 0 || start + length > all ? "length out of range"
            : start % size != 0 ? "offset must be a multiple of the byte size"
            : length % size != 0 ? "offset and buffer must be a multiple of the byte size"
            : null;
        if (refusal is not null)
        {
            throw realm.Errors.RangeError(refusal);
        }
    }

    private static ObjectInstance Make(
        RhinoRealm realm,
        ObjectInstance original,
        JsValue[] arguments,
        Action<RhinoRealm, JsValue[]> check
    )
    {
        check(realm, arguments);
        JsValue[] given =
            arguments.At(0) is JsNull ? []
            : arguments.At(0) is JsString ? [new JsNumber(TypeConverter.ToInt32(arguments[0]))]
            : arguments.Copied();
        return realm.Engine.Construct(original, given);
    }

    private static double Size(JsArrayBuffer buffer) => TypeConverter.ToNumber(buffer.Get("byteLength"));

    private static double Number(JsValue[] arguments, int index, double otherwise) =>
        arguments.At(index) is JsUndefined ? otherwise : TypeConverter.ToInt32(arguments[index]);
}
