using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Functions;

/// <summary>Finds out which standard object a function of the engine underneath belongs to, to print it as Rhino does.</summary>
internal static class NativeLookup
{
    private static readonly string[] Families =
    [
        "Object",
        "Array",
        "String",
        "Number",
        "Boolean",
        "Date",
        "RegExp",
        "Function",
        "Error",
        "Math",
        "JSON",
        "Symbol",
        "Map",
        "Set",
        "WeakMap",
        "WeakSet",
        "Promise",
        "BigInt",
        "ArrayBuffer",
        "DataView",
    ];

    public static string TextOf(RhinoRealm realm, ObjectInstance function)
    {
        if (function is ISourceText source)
        {
            return source.SourceText;
        }

        var name = function.Get("name").ToString();
        var length = TypeConverter.ToInt32(function.Get("length"));
        if (name.Length == 0 || name.StartsWith("bound ", StringComparison.Ordinal))
        {
            return NativeTexts.Plain("", 0);
        }

        if (function.HasOwnProperty("prototype") && realm.Standard.Get(name) is Function)
        {
            return name == "Promise"
                ? NativeTexts.Plain(name, length)
                : NativeTexts.Of(
                    name.EndsWith("Error", StringComparison.Ordinal) && name != "Error" ? null : name,
                    name,
                    length
                );
        }

        foreach (var family in Families)
        {
            if (realm.Modern(family) is ObjectInstance holder && Holds(holder, name, function))
            {
                return family == "Promise" ? NativeTexts.Plain(name, length) : NativeTexts.Of(family, name, length);
            }
        }

        return NativeTexts.Of(null, name, length);
    }

    private static bool Holds(ObjectInstance holder, string name, ObjectInstance function) =>
        ReferenceEquals(holder.Get(name), function)
        || (
            holder is Function
            && holder.Get("prototype") is ObjectInstance prototype
            && prototype.HasOwnProperty(name)
            && !prototype.GetOwnProperty(name).IsAccessorDescriptor()
            && ReferenceEquals(prototype.Get(name), function)
        );
}
