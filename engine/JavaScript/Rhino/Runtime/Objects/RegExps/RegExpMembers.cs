using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>The members of <c>RegExp.prototype</c>.</summary>
internal static class RegExpMembers
{
    public static StandardObject Prototype { get; } =
        new StandardObject(
            "RegExp",
            realm =>
            {
                _ = realm.RegExps;
                return realm.ModernPrototype("RegExp");
            },
            [
                NativeMember.Around("exec", 1, Exec),
                NativeMember.Around("test", 1, Test),
                NativeMember.Of("prefix", 1, Prefix),
                NativeMember.Around("compile", 2, Compile),
                NativeMember.Of(
                    "toString",
                    0,
                    (realm, self, _) => new JsString(Text(Own(realm, self, "toString")))
                ) with
                {
                    Trigger = "",
                },
                NativeMember.Of("toSource", 0, (realm, self, _) => new JsString(Text(Own(realm, self, "toSource")))),
            ]
        ) with
        {
            Hidden = "dotAll flags hasIndices sticky unicode unicodeSets",
            Values = [new NativeValue("source", Getter("source", self => new JsString(RegExpMaking.Source(self))))],
        };

    /// <summary><c>exec</c> of any value taken for a text.</summary>
    public static JsValue Execute(RhinoRealm realm, JsRegExp pattern, JsValue text) =>
        Cleaned(realm.ModernPrototype("RegExp").Get("exec").On(pattern, text));

    /// <summary>Rhino's matches know no groups by name, and their place is Java's <c>Integer</c>.</summary>
    public static JsValue Cleaned(JsValue match)
    {
        if (match is JsArray array)
        {
            array.Delete("groups");
            if (array.Get("index") is JsNumber index)
            {
                array.Set("index", Texts.KeptNumbers.Integer((int)index.AsNumber()));
            }
        }

        return match;
    }

    private static JsValue Exec(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var pattern = Own(realm, self, "exec");
        return IsBefore(pattern) ? JsValue.Null : Cleaned(original.On(pattern, arguments));
    }

    private static JsValue Test(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var pattern = Own(realm, self, "test");
        return IsBefore(pattern) ? JsBoolean.False : original.On(pattern, arguments);
    }

    /// <summary>A global expression that is to start before the text finds nothing and starts over.</summary>
    private static bool IsBefore(JsRegExp pattern)
    {
        if (!pattern.Global || !(TypeConverter.ToNumber(pattern.Get("lastIndex")) < 0))
        {
            return false;
        }

        pattern.Set("lastIndex", new JsNumber(0));
        return true;
    }

    /// <summary>As <c>exec</c>, but only at the beginning of the text.</summary>
    private static JsValue Prefix(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var pattern = Own(realm, self, "prefix");
        var match = Execute(realm, pattern, arguments.At(0));
        return match is JsArray array && TypeConverter.ToNumber(array.Get("index")) > 0 ? JsValue.Null : match;
    }

    private static JsValue Compile(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var target = Own(realm, self, "compile");
        if (arguments.At(0) is JsRegExp source)
        {
            if (arguments.At(1) is not JsUndefined)
            {
                throw RegExpConstructor.Doubled(realm);
            }

            return original.On(target, new JsString(source.Source), new JsString(source.Flags));
        }

        var pattern = RegExpMaking.Pattern(arguments.At(0));
        var flags = arguments.At(1) is JsUndefined ? "" : Texts.Printed.Of(arguments[1]);
        RegExpMaking.Make(realm, pattern, flags);
        return original.On(target, new JsString(pattern), new JsString(flags));
    }

    /// <summary>The prototype is a regular expression itself: the empty one.</summary>
    private static JsRegExp Own(RhinoRealm realm, JsValue self, string method) =>
        self as JsRegExp
        ?? (ReferenceEquals(self, realm.ModernPrototype("RegExp")) ? RegExpMaking.Make(realm, "", "") : null)
        ?? throw Receiver.Incompatible(realm, self, method, "regexp.NativeRegExp");

    private static string Text(JsRegExp value)
    {
        var source = RegExpMaking.Source(value);
        return $"/{(source.Length == 0 ? "(?:)" : source)}/{(value.Global ? "g" : "")}{(value.IgnoreCase ? "i" : "")}{(value.Multiline ? "m" : "")}";
    }

    private static Func<RhinoRealm, JsValue> Getter(string name, Func<JsRegExp, JsValue> read) =>
        realm => new NativeFunction(
            realm,
            tag: null,
            name,
            0,
            (_, self, _) => self is JsRegExp pattern ? read(pattern) : JsString.Empty
        );
}
