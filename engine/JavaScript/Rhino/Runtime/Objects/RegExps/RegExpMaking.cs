using System.Runtime.CompilerServices;
using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>Makes regular expressions of patterns that Rhino's own compiler accepts.</summary>
internal static class RegExpMaking
{
    private const string Empty = "(?:)";

    /// <summary>Patterns whose text the engine underneath changes when it shows it.</summary>
    private static readonly ConditionalWeakTable<JsRegExp, string> Written = [];

    public static JsRegExp Make(RhinoRealm realm, string pattern, string flags)
    {
        if (RegExpSyntax.FaultOf(pattern, flags) is { } fault)
        {
            throw fault.Name is null
                ? realm.Errors.InternalError(fault.Message)
                : realm.Errors.SyntaxError(fault.Message);
        }

        return Of(realm, new JsString(pattern), new JsString(flags));
    }

    /// <summary>A regular expression of a pattern that was checked; remembers the text where the engine underneath shows another.</summary>
    public static JsRegExp Of(RhinoRealm realm, JsValue pattern, JsValue flags)
    {
        var text = pattern.ToString();
        var braces = LiteralBraces.Escaped(text);
        var made = (JsRegExp)
            realm.Engine.Construct(
                realm.Modern("RegExp"),
                [braces.Length == text.Length ? pattern : new JsString(braces), flags]
            );
        if (
            text == Empty
            || braces.Length > text.Length
            || text.Contains('\n', StringComparison.Ordinal)
            || text.Contains('\r', StringComparison.Ordinal)
        )
        {
            Written.AddOrUpdate(made, text);
        }

        return made;
    }

    /// <summary>The pattern argument of a constructor: a slash in it is escaped.</summary>
    public static string Pattern(JsValue value)
    {
        if (value is JsUndefined)
        {
            return "";
        }

        var text = Texts.Printed.Of(value);
        var pattern = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '/' && (i == 0 || text[i - 1] != '\\'))
            {
                pattern.Append('\\');
            }

            pattern.Append(text[i]);
        }

        return pattern.ToString();
    }

    /// <summary>The pattern that matches a text as it is.</summary>
    public static string Literal(string text)
    {
        var pattern = new StringBuilder();
        foreach (var character in text)
        {
            pattern
                .Append(@"\^$.*+?()[]{}|/".Contains(character, StringComparison.Ordinal) ? "\\" : "")
                .Append(character);
        }

        return pattern.ToString();
    }

    /// <summary>As Rhino shows it: only the flags it knows.</summary>
    public static string Source(JsRegExp value) =>
        Written.TryGetValue(value, out var text) ? text
        : value.Source is Empty or null ? ""
        : value.Source;
}
