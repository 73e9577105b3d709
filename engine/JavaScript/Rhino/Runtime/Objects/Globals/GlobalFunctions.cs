using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;

/// <summary>The functions of the top level.</summary>
internal static class GlobalFunctions
{
    public static JsValue ParseInt(RhinoRealm realm) => Native(realm, "parseInt", 2, NumberTexts.ParseInt);

    public static JsValue Uneval(RhinoRealm realm) =>
        Native(realm, "uneval", 1, (inner, _, arguments) => new JsString(Sources.Of(inner, arguments.At(0))));

    public static JsValue IsXmlName(RhinoRealm realm) =>
        Native(
            realm,
            "isXMLName",
            1,
            (_, _, arguments) => XmlNames.IsName(arguments.At(0)) ? JsBoolean.True : JsBoolean.False
        );

    public static JsValue Escape(RhinoRealm realm) =>
        Native(realm, "escape", 1, (inner, _, arguments) => new JsString(UriTexts.Escape(inner, arguments)));

    public static JsValue Unescape(RhinoRealm realm) =>
        Native(
            realm,
            "unescape",
            1,
            (inner, _, arguments) => inner.Modern("unescape").On(JsValue.Undefined, Text(arguments.At(0)))
        );

    private static JsString Text(JsValue value) => new(RhinoValues.TextOf(value));

    private static NativeFunction Native(RhinoRealm realm, string name, int length, NativeBody body) =>
        new(realm, tag: null, name, length, body);
}
