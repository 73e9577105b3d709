using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;

/// <summary>The members of <c>Error.prototype</c>.</summary>
internal static class ErrorMembers
{
    public static StandardObject Prototype { get; } =
        StandardObject.Prototype(
            "Error",
            [NativeMember.Of("toString", 0, ToText) with { Trigger = "" }, NativeMember.Of("toSource", 0, ToSource)]
        ) with
        {
            Values =
            [
                new NativeValue("fileName", _ => JsString.Empty) { IsData = true, Enumerable = true },
                new NativeValue("lineNumber", _ => new JsNumber(0)) { IsData = true, Enumerable = true },
            ],
        };

    /// <summary>The prototypes of the other errors have no <c>toString</c> of their own.</summary>
    public static IReadOnlyList<StandardObject> Others { get; } =
    [
        .. new[] { "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError" }.Select(name =>
            StandardObject.Prototype(name, []) with
            {
                Hidden = "toString",
            }
        ),
    ];

    private static JsString ToText(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var name = target.Get("name") is var given and not JsUndefined ? Texts.Printed.Of(given) : "Error";
        var message = target.Get("message") is var said and not JsUndefined ? Texts.Printed.Of(said) : "";
        return new JsString(
            name.Length == 0 ? message
            : message.Length == 0 ? name
            : $"{name}: {message}"
        );
    }

    /// <summary><c>(new Name("message", "file", line))</c>, shorter where less is known.</summary>
    private static JsString ToSource(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Object(realm, self);
        var line = target.Get("lineNumber");
        var text = $"(new {Texts.Printed.Of(target.Get("name"))}(";
        var (hasMessage, hasFile, hasLine) = (
            target.HasProperty("message"),
            target is JsError || target.HasProperty("fileName"),
            line is not JsUndefined && TypeConverter.ToInt32(line) != 0
        );
        if (hasMessage || hasFile || hasLine)
        {
            text += Sources.Of(realm, hasMessage ? target.Get("message") : JsString.Empty);
        }

        if (hasFile || hasLine)
        {
            text +=
                ", "
                + Sources.Of(
                    realm,
                    hasFile && target.Get("fileName") is not JsUndefined ? target.Get("fileName") : JsString.Empty
                );
        }

        if (hasLine)
        {
            text += ", " + Texts.Printed.Of(new JsNumber(TypeConverter.ToInt32(line)));
        }

        return new JsString(text + "))");
    }
}
