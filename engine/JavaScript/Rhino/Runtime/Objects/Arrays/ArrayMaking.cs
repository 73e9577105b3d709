using Jint;
using Jint.Native;
using Jint.Native.Array;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary>The functions that make a new array.</summary>
internal static class ArrayMaking
{
    public static JsValue Concat(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var result = new JsArray(realm.Engine, []);
        var length = Add(realm, result, Receiver.Object(realm, self), 0);
        foreach (var argument in arguments)
        {
            Steps.Count(realm, length);
            length = Add(realm, result, argument, length);
        }

        Elements.SetLength(result, length);
        return result;
    }

    public static JsValue Slice(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (self is JsArray)
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        var from = Elements.Index(arguments.At(0), length);
        var to = arguments.At(1) is JsUndefined ? length : Elements.Index(arguments[1], length);
        if (to - from > int.MaxValue)
        {
            throw realm.Errors.RangeError("Inappropriate array length.");
        }

        var result = new JsArray(realm.Engine, []);
        for (var i = from; i < to; i++)
        {
            Steps.Count(realm, i);
            if (Elements.Find(target, i) is { } value)
            {
                Elements.Put(result, i - from, value);
            }
        }

        Elements.SetLength(result, Math.Max(0, to - from));
        return result;
    }

    public static JsValue From(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        Receiver.Converted(realm, arguments.At(0));
        if (arguments.At(1) is not JsUndefined && !arguments.At(1).IsCallable())
        {
            throw realm.Errors.TypeError("Map function is not actually a function");
        }

        return original.On(self, arguments);
    }

    /// <summary>Language version 0 takes whatever inherits from <c>Array.prototype</c> for an array; so Java's arrays spread.</summary>
    private static bool Spreads(RhinoRealm realm, JsValue value)
    {
        if (value is not ObjectInstance instance)
        {
            return false;
        }

        if (instance is IForeignObject { Spreads: true })
        {
            return true;
        }

        if (!realm.IsEs6)
        {
            var array = realm.ModernPrototype("Array");
            for (var holder = instance.Prototype; holder is not null; holder = holder.Prototype)
            {
                if (ReferenceEquals(holder, array))
                {
                    return true;
                }
            }
        }

        return value is ArrayInstance || (instance == realm.ModernPrototype("Array"));
    }

    private static long Add(RhinoRealm realm, JsArray result, JsValue value, long length)
    {
        if (!Spreads(realm, value))
        {
            Elements.Put(result, length, value);
            return length + 1;
        }

        var source = (ObjectInstance)value;
        var count = Elements.Length(source);
        for (long i = 0; i < count; i++)
        {
            Steps.Count(realm, i);
            if (Elements.Find(source, i) is { } element)
            {
                Elements.Put(result, length + i, element);
            }
        }

        return length + count;
    }
}
