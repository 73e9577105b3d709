using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>The <c>JSON</c> object.</summary>
internal static class JsonMembers
{
    private const int WidestGap = 10;

    public static StandardObject Members { get; } =
        new(
            "JSON",
            realm => realm.ModernObject("JSON"),
            [
                NativeMember.Of("toSource", 0, (_, _, _) => new JsString("JSON")),
                NativeMember.Of("parse", 2, Parse),
                NativeMember.Of("stringify", 3, Stringify),
            ]
        )
        {
            Global = "JSON",
            Hidden = "isRawJSON rawJSON",
        };

    public static JsValue Parse(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var reviver = arguments.At(1).IsCallable() ? arguments[1] : null;
        JsValue value;
        try
        {
            value = new JsonReader(realm, Texts.Printed.Of(arguments.At(0))).Read();
        }
        catch (JsonSyntaxException refused)
        {
            throw realm.Errors.SyntaxError(refused.Message);
        }

        return reviver is null ? value : new JsonReviver(realm, reviver).Revive(value);
    }

    public static JsValue Stringify(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        // To language version 0 a regular expression is a function.
        var replacer =
            arguments.At(1) is JsRegExp pattern && !realm.IsEs6
                ? new RegExps.RegExpCall(realm, pattern).Function
                : arguments.At(1);
        return new JsonWriter(
            realm,
            replacer.IsCallable() ? replacer : null,
            Names(replacer),
            Gap(arguments.At(2))
        ).Write(arguments.At(0));
    }

    private static List<JsValue>? Names(JsValue replacer)
    {
        if (replacer is not JsArray list)
        {
            return null;
        }

        var names = new List<JsValue>();
        foreach (var item in list)
        {
            if (item is JsString or JsNumber || Wrapped.Primitive(item) is JsString or JsNumber)
            {
                var name = new JsString(Texts.Printed.Of(item));
                if (!names.Contains(name))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static string Gap(JsValue space) =>
        Wrapped.Primitive(space) switch
        {
            JsNumber number => new string(' ', (int)Math.Clamp(TypeConverter.ToInteger(number), 0, WidestGap)),
            JsString text => text.ToString() is { Length: > WidestGap } wide ? wide[..WidestGap] : text.ToString(),
            _ => "",
        };
}
