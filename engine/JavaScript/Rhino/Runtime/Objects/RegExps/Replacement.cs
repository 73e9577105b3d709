using System.Text;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

/// <summary>What stands in place of a match: a text with <c>$</c> signs, or the answer of a function.</summary>
internal sealed class Replacement(JsValue by, string text)
{
    private readonly string? _template = by.IsCallable() ? null : Texts.Printed.Of(by);

    /// <summary>In place of a match of a regular expression.</summary>
    public void Append(StringBuilder result, RegExpMatch match)
    {
        if (_template is null)
        {
            JsValue[] arguments =
            [
                new JsString(match.Text),
                .. Enumerable.Range(1, match.Count).Select(match.Group),
                new JsNumber(match.Index),
                new JsString(text),
            ];
            result.Append(Texts.Printed.Of(by.On(JsValue.Undefined, arguments)));
            return;
        }

        Expand(result, match.Text, match.Index, match.Count, number => GroupText(match.Group(number)));
    }

    /// <summary>In place of a plain text.</summary>
    public void Append(StringBuilder result, string found, int index)
    {
        if (_template is null)
        {
            result.Append(
                Texts.Printed.Of(by.On(JsValue.Undefined, new JsString(found), new JsNumber(index), new JsString(text)))
            );
            return;
        }

        Expand(result, found, index, 0, _ => "");
    }

    private static string GroupText(JsValue group) => group is JsUndefined ? "" : group.ToString();

    private void Expand(StringBuilder result, string found, int index, int groups, Func<int, string> group)
    {
        for (var at = 0; at < _template!.Length; at++)
        {
            var next = at + 1 < _template.Length ? _template[at + 1] : '\0';
            if (_template[at] != '$')
            {
                result.Append(_template[at]);
            }
            else if (char.IsAsciiDigit(next) && Number(at + 1, groups) is var (number, length) && number > 0)
            {
                result.Append(group(number));
                at += length;
            }
            else if (Special(next, found, index, groups, group) is { } special)
            {
                result.Append(special);
                at++;
            }
            else
            {
                result.Append('$');
            }
        }
    }

    /// <summary>One digit, or two where there are that many groups.</summary>
    private (int Number, int Length) Number(int at, int groups)
    {
        var first = _template![at] - '0';
        if (first > groups)
        {
            return (0, 0);
        }

        var both =
            at + 1 < _template.Length && char.IsAsciiDigit(_template[at + 1])
                ? (first * 10) + (_template[at + 1] - '0')
                : int.MaxValue;
        return both <= groups ? (both, 2) : (first, 1);
    }

    private string? Special(char sign, string found, int index, int groups, Func<int, string> group) =>
        sign switch
        {
            '$' => "$",
            '&' => found,
            '+' => groups > 0 ? group(groups) : null,
            '`' => text[..index],
            '\'' => text[(index + found.Length)..],
            _ => null,
        };
}
