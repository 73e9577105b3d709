using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary><c>String.prototype.split</c>.</summary>
internal static class StringSplit
{
    public static JsValue Run(RhinoRealm realm, Function original, JsValue self, JsValue[] arguments)
    {
        var text = new JsString(Receiver.Text(realm, self, "split"));
        var limit = arguments.At(1) is JsUndefined ? uint.MaxValue : TypeConverter.ToUint32(arguments[1]);
        if (arguments.At(0) is JsRegExp pattern)
        {
            return new JsArray(
                realm.Engine,
                [.. Pieces(realm, pattern, text).Take((int)Math.Min(limit, int.MaxValue))]
            );
        }

        var separator = arguments.At(0) is JsUndefined ? arguments.At(0) : new JsString(Texts.Printed.Of(arguments[0]));
        return original.On(text, separator, arguments.At(1));
    }

    private static IEnumerable<JsValue> Pieces(RhinoRealm realm, JsRegExp pattern, JsString text)
    {
        var matching = realm.RegExps;
        var whole = text.ToString();
        for (var piece = 0; piece <= whole.Length; )
        {
            // An empty match where a piece begins parts nothing: the search goes on a character further.
            var from = piece;
            RegExpMatch? match;
            while (
                (match = matching.At(pattern, text, from)) is { } empty
                && empty.End == empty.Index
                && empty.End == piece
            )
            {
                Steps.Count(realm, from);
                if (empty.End == whole.Length)
                {
                    yield break;
                }

                from = empty.End + 1;
            }

            if (match is null)
            {
                yield return new JsString(whole[piece..]);
                yield break;
            }

            Steps.Count(realm, piece);
            yield return new JsString(whole[piece..match.Index]);
            for (var group = 1; group <= match.Count; group++)
            {
                yield return match.Group(group) is JsUndefined ? JsString.Empty : match.Group(group);
            }

            piece = match.End;
        }
    }
}
