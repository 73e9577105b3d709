using Jint;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>A method that must exist before its arguments are computed.</summary>
internal static class Methods
{
    public static JsValue Need(RhinoRealm realm, JsValue target, JsValue name)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot call method \"{Text(name)}\" of {target}");
        }

        return Callables.Are(realm.ObjectOf(target).Get(Jint.Runtime.TypeConverter.ToPropertyKey(name)))
            ? JsValue.Undefined
            : new MissingMember(realm, target, Key(name)).Callable();
    }

    /// <summary>A number stays one: it is told as Java writes it.</summary>
    private static JsValue Key(JsValue name) =>
        name is JsNumber number && number.AsNumber() is var value && value == (int)value
            ? name
            : new JsString(Text(name));

    private static string Text(JsValue name) => name is JsNumber ? JavaTexts.Of(name) : RhinoValues.TextOf(name);
}
