using System.Globalization;
using Jint.Native;
using Jint.Native.Array;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary>The elements of anything that has a <c>length</c>.</summary>
internal static class Elements
{
    private const double MaxSafe = 9007199254740991;

    public static long Length(ObjectInstance target)
    {
        if (target is JsArray array)
        {
            return array.Length;
        }

        var length = TypeConverter.ToNumber(target.Get("length"));
        return length > MaxSafe ? (long)MaxSafe
            : length >= 1 ? (long)length
            : 0;
    }

    public static JsValue Key(ObjectInstance target, long index) =>
        target is ArrayInstance ? new JsNumber(index) : new JsString(index.ToString(CultureInfo.InvariantCulture));

    public static JsValue Get(ObjectInstance target, long index) => target.Get(Key(target, index));

    /// <summary>Null where there is no element.</summary>
    public static JsValue? Find(ObjectInstance target, long index)
    {
        var key = Key(target, index);
        return target.HasProperty(key) ? target.Get(key) : null;
    }

    /// <summary>Writes an element, or removes it for null. What can't be written is silently left.</summary>
    public static void Put(ObjectInstance target, long index, JsValue? value)
    {
        var key = Key(target, index);
        if (value is null)
        {
            target.Delete(key);
        }
        else
        {
            target.Set(key, value, target);
        }
    }

    public static JsNumber SetLength(ObjectInstance target, long length)
    {
        var value = new JsNumber(length);
        target.Set("length", value);
        return value;
    }

    /// <summary>A relative index as <c>slice</c> takes it.</summary>
    public static long Index(JsValue value, long length)
    {
        var relative = TypeConverter.ToInteger(value);
        return relative < 0 ? (long)Math.Max(relative + length, 0)
            : relative > length ? length
            : (long)relative;
    }

    /// <summary>True for an array that the engine underneath edits just as Rhino does.</summary>
    public static bool IsPlain(JsValue value) => value is JsArray { Extensible: true };

    public static int Countable(RhinoRealm realm, long length) =>
        length == (int)length
            ? (int)length
            : throw realm.Errors.InternalError($"Array length {length} exceeds supported capacity limit.");
}
