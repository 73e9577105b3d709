using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>Matches regular expressions from any place of a text, whatever a script did to the methods that do so.</summary>
internal sealed class RegExpMatching
{
    private readonly RhinoRealm _realm;
    private readonly JsValue _exec;
    private Dictionary<JsRegExp, JsRegExp>? _global;

    public RegExpMatching(RhinoRealm realm)
    {
        _realm = realm;
        _exec = realm.ModernPrototype("RegExp").Get("exec");
    }

    /// <summary>The first match from a place on; the expression's own <c>lastIndex</c> stays as it is.</summary>
    public RegExpMatch? At(JsRegExp pattern, JsString text, int from)
    {
        var walker = Walker(pattern, from);
        if (walker.Global)
        {
            walker.Set("lastIndex", new JsNumber(from));
        }

        return _exec.On(walker, text) is JsArray match
            ? new RegExpMatch(match, (int)TypeConverter.ToInteger(match.Get("index")))
            : null;
    }

    /// <summary>A non-global expression only matches from the beginning, and a global one would lose its place.</summary>
    private JsRegExp Walker(JsRegExp pattern, int from)
    {
        if (!pattern.Global && from == 0)
        {
            return pattern;
        }

        _global ??= new(ReferenceEqualityComparer.Instance);
        if (!_global.TryGetValue(pattern, out var walker))
        {
            walker = (JsRegExp)
                _realm.Engine.Construct(
                    _realm.Modern("RegExp"),
                    [new JsString(pattern.Source), new JsString(pattern.Global ? pattern.Flags : pattern.Flags + "g")]
                );
            _global[pattern] = walker;
        }

        return walker;
    }
}
