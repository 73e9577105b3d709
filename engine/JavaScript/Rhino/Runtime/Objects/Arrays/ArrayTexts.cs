using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;

/// <summary>An array as text.</summary>
internal sealed class ArrayTexts(RhinoRealm realm)
{
    private readonly HashSet<ObjectInstance> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary><c>toString</c> and <c>toLocaleString</c>; an array within itself is empty.</summary>
    public JsString Write(JsValue self, bool local)
    {
        var target = Receiver.Object(realm, self);
        var length = Elements.Length(target);
        var text = new StringBuilder();
        if (!_open.Add(target))
        {
            return JsString.Empty;
        }

        try
        {
            for (long i = 0; i < length; i++)
            {
                Steps.Count(realm, i);
                Steps.Hold(text.Length);
                text.Append(i > 0 ? "," : "");
                var element = Elements.Get(target, i);
                if (element is not (JsUndefined or JsNull))
                {
                    text.Append(Texts.Printed.Of(local && element is not JsString ? Local(element) : element));
                }
            }
        }
        finally
        {
            _open.Remove(target);
        }

        return new JsString(text.ToString());
    }

    public static JsValue Join(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var length = Elements.Countable(realm, Elements.Length(target));
        var separator = arguments.At(0) is JsUndefined ? "," : Texts.Printed.Of(arguments[0]);
        Steps.Hold((long)separator.Length * (length - 1));
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
        {
            Steps.Count(realm, i);
            Steps.Hold(text.Length);
            if (i > 0)
            {
                text.Append(separator);
            }

            var element = Elements.Get(target, i);
            if (element is not (JsUndefined or JsNull))
            {
                text.Append(Texts.Printed.Of(element));
            }
        }

        return new JsString(text.ToString());
    }

    private JsValue Local(JsValue element) =>
        Receiver.Converted(realm, element).Get("toLocaleString") is Jint.Native.Function.Function function
            ? function.On(element, [])
            : throw realm.Errors.TypeError(
                $"Cannot find function toLocaleString in object {RhinoValues.TextOf(element)}."
            );
}
