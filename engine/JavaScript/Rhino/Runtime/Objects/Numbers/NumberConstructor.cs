using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;

/// <summary>The <c>Number</c> constructor, whose reading of texts differs in language version 0.</summary>
internal static class NumberConstructor
{
    public static JsValue Make(RhinoRealm realm)
    {
        var original = realm.ModernObject("Number");
        return realm.IsEs6
            ? original
            : new NativeConstructor(
                realm,
                "Number",
                1,
                realm.ModernPrototype("Number"),
                (_, _, arguments) => original.On(JsValue.Undefined, Given(arguments)),
                (_, arguments, _) => realm.Engine.Construct(original, Given(arguments))
            ).Inherit(original);
    }

    private static JsValue[] Given(JsValue[] arguments) =>
        arguments.At(0) switch
        {
            JsString text => [new JsNumber(NumberTexts.OldNumber(text.ToString()))],
            JsNumber number => [new JsNumber(number.AsNumber())],
            _ => arguments.Copied(),
        };
}
