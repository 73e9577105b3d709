using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary><c>Array.prototype.splice</c>.</summary>
internal static class ArraySplice
{
    public static JsValue Run(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        if (Elements.IsPlain(self))
        {
            return original.On(self, arguments);
        }

        var target = Receiver.Object(realm, self);
        var taken = new JsArray(realm.Engine, []);
        if (arguments.Length == 0)
        {
            return taken;
        }

        var length = Elements.Length(target);
        var begin = Elements.Index(arguments[0], length);
        var count =
            arguments.Length == 1
                ? length - begin
                : (long)Math.Clamp(TypeConverter.ToInteger(arguments[1]), 0, length - begin);
        for (long i = 0; i < count; i++)
        {
            Steps.Count(realm, i);
            if (Elements.Find(target, begin + i) is { } value)
            {
                Elements.Put(taken, i, value);
            }
        }

        Elements.SetLength(taken, count);
        var added = Math.Max(arguments.Length - 2, 0);
        if (added != count)
        {
            ArrayEditing.Move(realm, target, begin + count, length, added - count);
        }

        for (var i = length - 1; i >= length + added - count; i--)
        {
            Steps.Count(realm, i);
            Elements.Put(target, i, null);
        }

        for (var i = 0; i < added; i++)
        {
            Elements.Put(target, begin + i, arguments[i + 2]);
        }

        Elements.SetLength(target, length + added - count);
        return taken;
    }
}
