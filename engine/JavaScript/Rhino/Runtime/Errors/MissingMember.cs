using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>A call of a member that is no function: <c>__noSuchMethod__</c> when the object has one, else Rhino's error.</summary>
internal sealed class MissingMember(RhinoRealm realm, JsValue holder, JsValue name)
{
    public JsValue Callable()
    {
        var target = realm.ObjectOf(holder);
        var index = IsIndex(name);
        if (!index && target.Get("__noSuchMethod__") is var shim && shim.IsCallable())
        {
            return new ClrFunction(
                realm.Engine,
                name.ToString(),
                (self, arguments) => shim.Call(self, [name, new JsArray(realm.Engine, arguments.Copied())])
            );
        }

        var exists = target.HasProperty(name);
        var value = target.Get(name);
        throw index ? ByIndex(exists, value) : ByName(exists, value);
    }

    private JavaScriptException ByIndex(bool exists, JsValue value)
    {
        var key = JavaTexts.Of(name);
        return exists ? realm.Errors.NotFunction(value, key) : realm.Errors.TypeError($"Cannot find function {key}.");
    }

    private JavaScriptException ByName(bool exists, JsValue value)
    {
        var text = holder is ScriptFunction function
            ? FunctionTexts.Heading(realm, function)
            : RhinoValues.TextOf(holder);
        return realm.Errors.TypeError(
            exists
                ? $"Cannot call property {name} in object {text}. It is not a function, it is \"{RhinoValues.TypeOf(value)}\"."
                : $"Cannot find function {name} in object {text}."
        );
    }

    /// <summary>Rhino looks a number, or a text that is one, up by index and then has no object to name.</summary>
    private static bool IsIndex(JsValue key) =>
        key is JsNumber number
            ? number.AsNumber() is var d && d == (int)d
            : key is JsString text && int.TryParse(text.ToString(), out var i) && i.ToString() == text.ToString();
}
