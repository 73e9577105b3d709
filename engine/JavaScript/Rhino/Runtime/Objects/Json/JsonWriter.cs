using System.Text;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary><c>JSON.stringify</c>.</summary>
/// <param name="realm">The run.</param>
/// <param name="replacer">A function that has the last word on each value; null for none.</param>
/// <param name="names">The only members that are written; null for all.</param>
/// <param name="gap">What one level is indented by.</param>
internal sealed class JsonWriter(RhinoRealm realm, JsValue? replacer, IReadOnlyList<JsValue>? names, string gap)
{
    private readonly StringBuilder _text = new();
    private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);
    private int _values;

    public JsValue Write(JsValue value)
    {
        JsObject? root = null;
        if (replacer is not null)
        {
            root = new JsObject(realm.Engine);
            root.FastSetDataProperty("", value);
        }

        return Member(root, JsString.Empty, value, "") ? new JsString(_text.ToString()) : JsValue.Undefined;
    }

    /// <returns>False where the value has no JSON form; nothing is written then.</returns>
    private bool Member(ObjectInstance? holder, JsValue key, JsValue value, string indent)
    {
        RhinoFailures.NeedStack(realm);
        Steps.Count(realm, _values++);
        Steps.Hold(_text.Length);
        value = Shown(holder, key, value);
        switch (value)
        {
            case JsNull:
                _text.Append("null");
                return true;
            case JsBoolean:
                _text.Append(value.AsBoolean() ? "true" : "false");
                return true;
            case JsString:
                JsonQuotes.Append(_text, value.ToString());
                return true;
            case JsNumber number:
                _text.Append(double.IsFinite(number.AsNumber()) ? Texts.Printed.Of(number) : "null");
                return true;
            case JsBigInt:
                throw realm.Errors.TypeError("Do not know how to serialize a BigInt");
            case JsRegExp when !realm.IsEs6:
                return false;
            case JsSymbol:
                _text.Append("{}");
                return true;
            case ObjectInstance instance when !instance.IsCallable():
                Nested(instance, indent);
                return true;
            default:
                return false;
        }
    }

    private JsValue Shown(ObjectInstance? holder, JsValue key, JsValue value)
    {
        if (
            value is ObjectInstance or JsBigInt
            && Receiver.Converted(realm, value).Get("toJSON") is var toJson
            && toJson.IsCallable()
        )
        {
            value = toJson.On(value, key);
        }

        value = replacer is null ? value : replacer.On(holder!, key, value);
        return value is ObjectInstance and not IForeignObject ? Wrapped.Primitive(value) ?? value
            : value is IForeignObject and not IJsonForm ? new JsString(((IForeignObject)value).JsonText)
            : value;
    }

    private void Nested(ObjectInstance target, string indent)
    {
        var form = target as IJsonForm;
        if (form is not null && form.JsonForm(realm) is var shown && shown is not ObjectInstance)
        {
            Member(null, JsString.Empty, shown, indent);
            return;
        }

        var identity = form?.JsonIdentity ?? target;
        if (!_open.Add(identity))
        {
            throw realm.Errors.TypeError($"Cyclic {form?.JsonClass ?? JavaTexts.ClassOf(target)} value not allowed.");
        }

        var written = form is null ? target : (ObjectInstance)form.JsonForm(realm);
        if (written is Jint.Native.Array.ArrayInstance)
        {
            Array(written, indent + gap, indent);
        }
        else
        {
            Object(written, indent + gap, indent);
        }

        _open.Remove(identity);
    }

    private void Object(ObjectInstance target, string inner, string outer)
    {
        _text.Append('{');
        var any = false;
        List<JsValue> keys = names is null ? [.. OwnNames.Enumerable(realm, target)] : [.. names];
        foreach (var key in keys)
        {
            var mark = _text.Length;
            Separate(any, inner);
            JsonQuotes.Append(_text, key.ToString());
            _text.Append(gap.Length > 0 ? ": " : ":");
            if (Member(target, key, target.Get(key), inner))
            {
                any = true;
            }
            else
            {
                _text.Length = mark;
            }
        }

        Close(any, outer, '}');
    }

    private void Array(ObjectInstance target, string inner, string outer)
    {
        _text.Append('[');
        var length = Elements.Length(target);
        for (long i = 0; i < length; i++)
        {
            Separate(i > 0, inner);
            if (!Member(target, new JsNumber(i), Elements.Get(target, i), inner))
            {
                _text.Append("null");
            }
        }

        Close(length > 0, outer, ']');
    }

    private void Separate(bool any, string inner)
    {
        _text.Append(any ? "," : "");
        if (gap.Length > 0)
        {
            _text.Append('\n').Append(inner);
        }
    }

    private void Close(bool any, string outer, char bracket)
    {
        if (any && gap.Length > 0)
        {
            _text.Append('\n').Append(outer);
        }

        _text.Append(bracket);
    }
}
