using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>The <c>RegExp</c> constructor and what it remembers of the last match.</summary>
internal static class RegExpConstructor
{
    private static readonly string[] Remembered =
    [
        "$9",
        "$8",
        "$7",
        "$6",
        "$5",
        "$4",
        "$3",
        "$2",
        "$1",
        "$'",
        "rightContext",
        "$`",
        "leftContext",
        "$+",
        "lastParen",
        "$&",
        "lastMatch",
        "$_",
        "input",
    ];

    public static JsValue Make(RhinoRealm realm)
    {
        var original = realm.ModernObject("RegExp");
        var made = new NativeConstructor(
            realm,
            "RegExp",
            2,
            realm.ModernPrototype("RegExp"),
            (_, _, arguments) =>
                arguments.At(0) is JsRegExp && arguments.At(1) is JsUndefined
                    ? arguments[0]
                    : Construct(realm, arguments),
            (_, arguments, _) => Construct(realm, arguments)
        )
        {
            Text = NativeTexts.Plain("RegExp", 2),
        };
        foreach (var name in Remembered)
        {
            var getter = new NativeFunction(realm, null, name, 0, (_, _, _) => Last(original, name));
            made.FastSetProperty(name, new GetSetPropertyDescriptor(getter, JsValue.Undefined, true, false));
        }

        foreach (var name in (ReadOnlySpan<string>)["$_", "input"])
        {
            made.FastSetProperty(name, new PropertyDescriptor(JsString.Empty, true, true, false));
        }

        foreach (var name in (ReadOnlySpan<string>)["$*", "multiline"])
        {
            made.FastSetProperty(name, new PropertyDescriptor(JsBoolean.False, true, true, false));
        }

        return made;
    }

    public static JavaScriptException Doubled(RhinoRealm realm) =>
        realm.Errors.TypeError(
            "Only one argument may be specified if the first argument to RegExp.prototype.compile is a RegExp object."
        );

    private static JsValue Last(ObjectInstance original, string name) => original.Get(name);

    private static JsRegExp Construct(RhinoRealm realm, JsValue[] arguments)
    {
        if (arguments.At(0) is JsRegExp source)
        {
            return arguments.At(1) is JsUndefined
                ? RegExpMaking.Make(realm, RegExpMaking.Source(source), source.Flags)
                : throw Doubled(realm);
        }

        return RegExpMaking.Make(
            realm,
            RegExpMaking.Pattern(arguments.At(0)),
            arguments.At(1) is JsUndefined ? "" : Texts.Printed.Of(arguments[1])
        );
    }
}
