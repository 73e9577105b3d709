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
        var (piece, from) = (0, 0);
        if (whole.Length == 0)
        {
            if (matching.At(pattern, text, 0) is null)
            {
                yield return text;
            }

            yield break;
        }

        while (from < whole.Length && matching.At(pattern, text, from) is { } match && match.Index < whole.Length)
        {
            Steps.Count(realm, from);
            if (match.End == piece || (match.End == match.Index && match.Index == piece))
            {
                from = Math.Max(from, match.Index) + 1;
                continue;
            }

            yield return new JsString(whole[piece..match.Index]);
            for (var group = 1; group <= match.Count; group++)
            {
                yield return match.Group(group);
            }

            piece = match.End;
            from = match.End == match.Index ? match.End + 1 : match.End;
        }

        yield return new JsString(whole[piece..]);
    }
}
