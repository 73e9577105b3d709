using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>The methods of strings that take a regular expression.</summary>
internal static class StringPatterns
{
    public static JsValue Match(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = Text(realm, self, "match");
        var pattern = Pattern(realm, arguments);
        var matching = realm.RegExps;
        if (!pattern.Global)
        {
            return matching.At(pattern, text, 0)?.Groups ?? JsValue.Null;
        }

        pattern.Set("lastIndex", new JsNumber(0));
        var found = new List<JsValue>();
        foreach (var match in All(realm, pattern, text))
        {
            found.Add(new JsString(match.Text));
        }

        return found.Count == 0 ? JsValue.Null : new JsArray(realm.Engine, [.. found]);
    }

    public static JsValue Search(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = Text(realm, self, "search");
        return KeptNumbers.Integer(realm.RegExps.At(Pattern(realm, arguments), text, 0)?.Index ?? -1);
    }

    public static JsValue Replace(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = Text(realm, self, "replace");
        var given = arguments.At(1);
        var by = given is JsRegExp regular && !realm.IsEs6 ? new RegExpCall(realm, regular).Function : given;
        if (arguments.At(0) is JsRegExp pattern)
        {
            return Replace(realm, text, pattern, by);
        }

        var sought = Texts.Printed.Of(arguments.At(0));
        if (!realm.IsEs6 && arguments.Length > 2)
        {
            // Language version 0 takes flags in the third place.
            return arguments[0] is JsUndefined
                ? Replace(realm, text, RegExpMaking.Make(realm, "", ""), by)
                : Replace(
                    realm,
                    text,
                    RegExpMaking.Make(realm, RegExpMaking.Literal(sought), Texts.Printed.Of(arguments[2])),
                    by
                );
        }

        var whole = text.ToString();
        var index = whole.IndexOf(sought, StringComparison.Ordinal);
        if (index < 0)
        {
            return text;
        }

        var result = new StringBuilder(whole, 0, index, whole.Length + 16);
        new Replacement(by, whole).Append(result, sought, index);
        return new JsString(
            result.Append(whole, index + sought.Length, whole.Length - index - sought.Length).ToString()
        );
    }

    private static JsString Replace(RhinoRealm realm, JsString text, JsRegExp pattern, JsValue by)
    {
        var whole = text.ToString();
        var replacement = new Replacement(by, whole);
        var result = new StringBuilder();
        var from = 0;
        if (pattern.Global)
        {
            pattern.Set("lastIndex", new JsNumber(0));
        }

        foreach (var match in All(realm, pattern, text))
        {
            Steps.Hold(result.Length);
            result.Append(whole, from, match.Index - from);
            replacement.Append(result, match);
            from = match.End;
            if (!pattern.Global)
            {
                break;
            }
        }

        return from == 0 && result.Length == 0
            ? text
            : new JsString(result.Append(whole, from, whole.Length - from).ToString());
    }

    /// <summary>Every match in turn; after an empty one the search goes on a character further.</summary>
    private static IEnumerable<RegExpMatch> All(RhinoRealm realm, JsRegExp pattern, JsString text)
    {
        var matching = realm.RegExps;
        long count = 0;
        for (var from = 0; from <= text.Length; )
        {
            Steps.Count(realm, count++);
            if (matching.At(pattern, text, from) is not { } match)
            {
                yield break;
            }

            yield return match;
            from = match.End == match.Index ? match.End + 1 : match.End;
        }
    }

    private static JsString Text(RhinoRealm realm, JsValue self, string method) =>
        new(Receiver.Text(realm, self, method));

    /// <summary>Language version 0 takes flags in the second place.</summary>
    private static JsRegExp Pattern(RhinoRealm realm, JsValue[] arguments) =>
        arguments.At(0) as JsRegExp
        ?? RegExpMaking.Make(
            realm,
            arguments.At(0) is JsUndefined ? "" : Texts.Printed.Of(arguments[0]),
            arguments.Length > 1 && !realm.IsEs6 ? Texts.Printed.Of(arguments[1]) : ""
        );
}
