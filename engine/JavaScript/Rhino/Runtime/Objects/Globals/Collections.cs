using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary><c>Map</c> and its kin: what Rhino says of entries that are no pairs and of callbacks that are none.</summary>
internal static class Collections
{
    public static Func<RhinoRealm, JsValue?> Keyed(string name) =>
        realm =>
        {
            var original = realm.ModernObject(name);
            return new NativeConstructor(
                realm,
                name,
                0,
                realm.ModernPrototype(name),
                (inner, _, _) => throw inner.Errors.TypeError($"{name} objects may not be constructed using \"new\""),
                (inner, arguments, _) =>
                {
                    CheckPairs(inner, arguments.At(0));
                    return inner.Engine.Construct(original, arguments.Copied());
                }
            ).Inherit(original);
        };

    /// <summary>The elements of a list of entries must be objects.</summary>
    public static void CheckPairs(RhinoRealm realm, JsValue entries)
    {
        if (entries is JsString { Length: > 0 })
        {
            Receiver.Argument(realm, entries);
        }

        if (entries is JsArray list)
        {
            foreach (var entry in list)
            {
                Receiver.Argument(realm, entry);
            }
        }
    }

    public static NativeMember ForEach { get; } =
        NativeMember.Around(
            "forEach",
            1,
            (realm, original, self, arguments) =>
                arguments.At(0).IsCallable()
                    ? original.On(self, arguments)
                    : throw realm.Errors.TypeError(
                        $"{(arguments.At(0) is JsNumber number ? Printed.Of(number) : JavaTexts.Of(arguments.At(0)))} is not a function, it is {RhinoValues.TypeOf(arguments.At(0))}."
                    )
        );
}
