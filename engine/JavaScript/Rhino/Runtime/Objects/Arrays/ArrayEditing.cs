using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary>
/// The methods that change an array. What can't be written (a frozen array, the characters of a string) is left as it
/// is without an error.
/// </summary>
internal static class ArrayEditing
{
    public static JsValue Push(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (Elements.IsPlain(self))
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        foreach (var value in arguments)
        {
            Elements.Put(target, length++, value);
        }

        return Elements.SetLength(target, length);
    }

    public static JsValue Pop(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (Elements.IsPlain(self))
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        JsValue last = JsValue.Undefined;
        if (length > 0)
        {
            last = Elements.Get(target, --length);
            Elements.Put(target, length, null);
        }

        Elements.SetLength(target, length);
        return last;
    }

    public static JsValue Shift(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (Elements.IsPlain(self))
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        JsValue first = JsValue.Undefined;
        if (length > 0)
        {
            first = Elements.Get(target, 0);
            Move(realm, target, 1, length, -1);
            Elements.Put(target, --length, null);
        }

        Elements.SetLength(target, length);
        return first;
    }

    public static JsValue Unshift(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (Elements.IsPlain(self))
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        if (arguments.Length > 0)
        {
            Move(realm, target, 0, length, arguments.Length);
            for (var i = 0; i < arguments.Length; i++)
            {
                Elements.Put(target, i, arguments[i]);
            }
        }

        return Elements.SetLength(target, length + arguments.Length);
    }

    public static JsValue Reverse(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (Elements.IsPlain(self))
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        for (long low = 0; low < length / 2; low++)
        {
            Steps.Count(realm, low);
            var high = length - low - 1;
            var (a, b) = (Elements.Find(target, low), Elements.Find(target, high));
            Elements.Put(target, low, b);
            Elements.Put(target, high, a);
        }

        return target;
    }

    public static JsValue Fill(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        var from = Elements.Index(arguments.At(1), length);
        var to = arguments.At(2) is JsUndefined ? length : Elements.Index(arguments[2], length);
        for (var i = from; i < to; i++)
        {
            Steps.Count(realm, i);
            Elements.Put(target, i, arguments.At(0));
        }

        return target;
    }

    public static JsValue CopyWithin(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        var to = Elements.Index(arguments.At(0), length);
        var from = Elements.Index(arguments.At(1), length);
        var end = arguments.At(2) is JsUndefined ? length : Elements.Index(arguments[2], length);
        var count = Math.Min(end - from, length - to);
        var back = from < to && to < from + count;
        for (long step = 0; step < count; step++)
        {
            Steps.Count(realm, step);
            var offset = back ? count - 1 - step : step;
            Elements.Put(target, to + offset, Elements.Find(target, from + offset));
        }

        return target;
    }

    /// <summary>Moves the elements from <paramref name="from"/> to the end by some places, holes too.</summary>
    public static void Move(RhinoRealm realm, ObjectInstance target, long from, long length, long by)
    {
        for (long step = 0; step < length - from; step++)
        {
            Steps.Count(realm, step);
            var index = by > 0 ? length - 1 - step : from + step;
            Elements.Put(target, index + by, Elements.Find(target, index));
        }
    }
}
