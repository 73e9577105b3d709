using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>Makes regular expressions of patterns that Rhino's own compiler accepts.</summary>
internal static class RegExpMaking
{
    public static JsRegExp Make(RhinoRealm realm, string pattern, string flags)
    {
        if (RegExpSyntax.FaultOf(pattern, flags) is { } fault)
        {
            throw fault.Name is null
                ? realm.Errors.InternalError(fault.Message)
                : realm.Errors.SyntaxError(fault.Message);
        }

        return (JsRegExp)realm.Engine.Construct(realm.Modern("RegExp"), [new JsString(pattern), new JsString(flags)]);
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
    public static string Source(JsRegExp value) => value.Source is "(?:)" or null ? "" : value.Source;
}
