using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>What strict code may not write, in Rhino's words.</summary>
internal static class StrictWrite
{
    public static void Check(RhinoRealm realm, ObjectInstance target, JsValue name)
    {
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
                        $"Cannot set property {name} that has only a getter to value '{target.Get(name)}'."
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
}
