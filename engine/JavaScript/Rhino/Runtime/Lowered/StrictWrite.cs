using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>What strict code may not write, in Rhino's words.</summary>
internal static class StrictWrite
{
    public static void Check(RhinoRealm realm, ObjectInstance target, JsValue name, JsValue value)
    {
        if (IsSilent(realm, target, name))
        {
            return;
        }

        if (!target.Extensible)
        {
            throw realm.Errors.TypeError("Cannot add properties to this object because extensible is false.");
        }

        for (ObjectInstance? holder = target; holder is not null; holder = holder.Prototype)
        {
            var property = holder.GetOwnProperty(name);
            if (property == PropertyDescriptor.Undefined)
            {
                continue;
            }

            if (property.IsAccessorDescriptor())
            {
                if (property.Set is null || property.Set is JsUndefined)
                {
                    throw realm.Errors.TypeError(
                        $"Cannot set property [{ClassOf(target)}].{name} that has only a getter to value '{RhinoValues.TextOf(value)}'."
                    );
                }
            }
            else if (!property.Writable)
            {
                throw realm.Errors.TypeError($"Cannot modify readonly property: {name}.");
            }

            return;
        }
    }

    /// <summary>Members that Rhino's own classes keep outside the table of properties: a write to them is simply lost.</summary>
    private static bool IsSilent(RhinoRealm realm, ObjectInstance target, JsValue name) =>
        target is JsRegExp
        || (target is Function && name.ToString() is "length" or "name" or "arity" or "prototype")
        || ReferenceEquals(target, realm.Modern("Math"));

    private static string ClassOf(ObjectInstance target) =>
        target is JsArray ? "Array"
        : target is Function ? "Function"
        : "Object";
}
