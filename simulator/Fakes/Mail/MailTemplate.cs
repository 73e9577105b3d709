using System.Net;
using System.Text;
using JourneySim.Engine.State;

namespace JourneySim.Fakes.Mail;

/// <summary>
/// Fills a mail template as identity management does (IDM, "Email templates": Handlebars): values by path, <c>{{{unescaped}}}</c>, comments, <c>if</c>, <c>unless</c>, <c>each</c> and
/// <c>with</c>. Anything else a tenant might know is not filled at all, rather than filled otherwise.
/// </summary>
internal sealed class MailTemplate
{
    private const int Longest = 1_000_000;

    private readonly string text;
    private readonly StringBuilder filled = new();
    private int at;

    private MailTemplate(string text) => this.text = text;

    /// <summary>The text with the values of <paramref name="data"/>; null when the template holds more than is simulated.</summary>
    public static string? Fill(string text, StateMap data)
    {
        var template = new MailTemplate(text);
        return template.Block(data, shown: true, depth: 0) is null && template.filled.Length <= Longest
            ? template.filled.ToString()
            : null;
    }

    /// <summary>Reads up to the end of the block.</summary>
    /// <returns>The tag that ends it: null at the end of the text, "?" where it can't be understood.</returns>
    private string? Block(object? context, bool shown, int depth)
    {
        while (true)
        {
            var open = text.IndexOf("{{", at, StringComparison.Ordinal);
            Write(text[at..(open < 0 ? text.Length : open)], shown);
            if (open < 0)
            {
                at = text.Length;
                return null;
            }

            if (Tag(open) is not { } tag)
            {
                return "?";
            }

            if (tag.Text is ['!', ..])
            {
                continue;
            }

            if (tag.Text is ['/', ..] or "else" or "^")
            {
                return tag.Text;
            }

            if (tag.Text is ['#', ..] ? !Nested(tag.Text[1..], context, shown, depth) : !Value(tag, context, shown))
            {
                return "?";
            }
        }
    }

    private bool Nested(string tag, object? context, bool shown, int depth)
    {
        const int Deepest = 20;
        var parts = tag.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var name, var path] || path.Contains(' ', StringComparison.Ordinal) || depth > Deepest)
        {
            return false;
        }

        var value = Find(path, context);
        var start = at;
        var contexts = name switch
        {
            "if" => IsTrue(value) ? [context] : [],
            "unless" => IsTrue(value) ? [] : [context],
            "with" => IsTrue(value) ? [value] : [],
            "each" => value is StateList list ? [.. list] : (object?[]?)[],
            _ => null,
        };
        if (contexts is null)
        {
            return false;
        }

        string? end = null;
        foreach (var inner in contexts)
        {
            at = start;
            end = Block(inner, shown, depth + 1);
        }

        if (contexts.Length == 0)
        {
            end = Block(context, shown: false, depth + 1);
        }

        if (end is "else" or "^")
        {
            end = Block(context, shown && contexts.Length == 0, depth + 1);
        }

        return end == "/" + name;
    }

    private bool Value((string Text, bool Raw) tag, object? context, bool shown)
    {
        if (tag.Text.Length == 0 || tag.Text.AsSpan().IndexOfAny(" >\"'(") >= 0)
        {
            return false;
        }

        var value = Find(tag.Text, context);
        var words = value as string ?? (value is null ? "" : StateJson.Write(value));
        Write(tag.Raw ? words : WebUtility.HtmlEncode(words), shown);
        return true;
    }

    /// <summary>The tag that opens here, without its braces; null when it does not end.</summary>
    private (string Text, bool Raw)? Tag(int open)
    {
        var raw = text.AsSpan(open).StartsWith("{{{");
        var comment = text.AsSpan(open).StartsWith("{{!--");
        var ending =
            raw ? "}}}"
            : comment ? "--}}"
            : "}}";
        var close = text.IndexOf(ending, open, StringComparison.Ordinal);
        if (close < 0)
        {
            return null;
        }

        at = close + ending.Length;
        var inside = text[(open + (raw ? 3 : 2))..close].Trim().Trim('~').Trim();
        return inside is ['&', .. var unescaped] ? (unescaped.Trim(), true) : (inside, raw);
    }

    private static object? Find(string path, object? context)
    {
        foreach (var step in path.Split('.', '/'))
        {
            if (step is not ("" or "this"))
            {
                context = context is StateMap map ? map.GetValueOrDefault(step) : null;
            }
        }

        return context;
    }

    private static bool IsTrue(object? value) =>
        value is not (null or false or "" or 0 or 0L or 0.0 or StateList { Count: 0 });

    private void Write(string words, bool shown)
    {
        if (shown && filled.Length <= Longest)
        {
            filled.Append(words);
        }
    }
}
