using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Plain;

/// <summary><c>Object.defineProperty</c> and its kin, with Rhino's checks and their texts.</summary>
internal static class PropertyDefinitions
{
    public static JsValue Define(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Own(realm, arguments.At(0));
        var key = TypeConverter.ToPropertyKey(arguments.At(1));
        Define(realm, target, key, Receiver.Argument(realm, arguments.At(2)));
        return target;
    }

    public static JsValue DefineAll(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Own(realm, arguments.At(0));
        DefineAll(realm, target, Receiver.Own(realm, Receiver.Converted(realm, arguments.At(1))));
        return target;
    }

    public static void DefineAll(RhinoRealm realm, ObjectInstance target, ObjectInstance properties)
    {
        List<(JsValue Key, ObjectInstance Wanted)> wanted =
        [
            .. OwnNames
                .Enumerable(realm, properties)
                .Select(key => (key, Receiver.Argument(realm, properties.Get(key)))),
        ];
        foreach (var (_, description) in wanted)
        {
            CheckShape(realm, description);
        }

        foreach (var (key, description) in wanted)
        {
            Define(realm, target, key, description);
        }
    }

    private static void Define(RhinoRealm realm, ObjectInstance target, JsValue key, ObjectInstance description)
    {
        CheckShape(realm, description);
        var current = target.GetOwnProperty(key);
        if (current == PropertyDescriptor.Undefined)
        {
            if (!target.Extensible)
            {
                throw realm.Errors.TypeError("Cannot add properties to this object because extensible is false.");
            }
        }
        else if (!current.Configurable && Refusal(current, description) is { } refusal)
        {
            throw realm.Errors.TypeError(refusal.Replace("{0}", key.ToString(), StringComparison.Ordinal));
        }

        target.DefineOwnProperty(key, PropertyDescriptor.ToPropertyDescriptor(realm.JintRealm, description));
    }

    private static void CheckShape(RhinoRealm realm, ObjectInstance description)
    {
        foreach (var name in (ReadOnlySpan<string>)["get", "set"])
        {
            var accessor = description.Get(name);
            if (accessor is not JsUndefined && !accessor.IsCallable())
            {
                throw realm.Errors.NotFunction(accessor);
            }
        }

        if (IsData(description) && IsAccessor(description))
        {
            throw realm.Errors.TypeError("Cannot be both a data and an accessor descriptor.");
        }
    }

    private static string? Refusal(PropertyDescriptor current, ObjectInstance wanted)
    {
        if (Is(wanted, "configurable"))
        {
            return "Cannot change the configurable attribute of \"{0}\" from false to true.";
        }

        if (current.Enumerable != Is(wanted, "enumerable"))
        {
            return "Cannot change the enumerable attribute of \"{0}\" because configurable is false.";
        }

        var (data, accessor) = (IsData(wanted), IsAccessor(wanted));
        var isData = !current.IsAccessorDescriptor();
        return !data && !accessor ? null
            : data && isData ? ValueRefusal(current, wanted)
            : accessor && !isData ? AccessorRefusal(current, wanted)
            : isData
                ? "Cannot change \"{0}\" from a data property to an accessor property because configurable is false."
            : "Cannot change \"{0}\" from an accessor property to a data property because configurable is false.";
    }

    private static string? ValueRefusal(PropertyDescriptor current, ObjectInstance wanted) =>
        current.Writable ? null
        : Is(wanted, "writable")
            ? "Cannot change the writable attribute of \"{0}\" from false to true because configurable is false."
        : Differs(wanted, "value", current.Value)
            ? "Cannot change the value of attribute \"{0}\" because writable is false."
        : null;

    private static string? AccessorRefusal(PropertyDescriptor current, ObjectInstance wanted) =>
        Differs(wanted, "set", current.Set)
            ? "Cannot change the set attribute of \"{0}\" because configurable is false."
        : Differs(wanted, "get", current.Get)
            ? "Cannot change the get attribute of \"{0}\" because configurable is false."
        : null;

    private static bool Differs(ObjectInstance wanted, string name, JsValue? current) =>
        wanted.HasProperty(name) && !SameValue(wanted.Get(name), current ?? JsValue.Undefined);

    private static bool SameValue(JsValue a, JsValue b) =>
        a is JsNumber x && b is JsNumber y
            ? BitConverter.DoubleToInt64Bits(x.AsNumber()) == BitConverter.DoubleToInt64Bits(y.AsNumber())
                || (double.IsNaN(x.AsNumber()) && double.IsNaN(y.AsNumber()))
            : a.Equals(b);

    private static bool Is(ObjectInstance description, string name) => TypeConverter.ToBoolean(description.Get(name));

    private static bool IsData(ObjectInstance description) =>
        description.HasProperty("value") || description.HasProperty("writable");

    private static bool IsAccessor(ObjectInstance description) =>
        description.HasProperty("get") || description.HasProperty("set");
}
