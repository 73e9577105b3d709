using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Counts the parentheses that the author wrote around an expression: Rhino prints them all again.</summary>
internal sealed class Parentheses(string? source)
{
    /// <param name="node">The expression.</param>
    /// <param name="after">Parentheses that open before this place belong to the syntax around, not to the expression.</param>
    public int Around(Node node, int after)
    {
        var count = 0;
        if (source is null || node.Range.End > source.Length)
        {
            return count;
        }

        var (left, right) = (node.Range.Start - 1, node.Range.End);
        while (true)
        {
            while (left >= 0 && char.IsWhiteSpace(source[left]))
            {
                left--;
            }

            while (right < source.Length && char.IsWhiteSpace(source[right]))
            {
                right++;
            }

            if (left <= after || right >= source.Length || source[left] != '(' || source[right] != ')')
            {
                return count;
            }

            count++;
            left--;
            right++;
        }
    }

    /// <summary>A function's body that has no braces.</summary>
    public bool IsBare(Node body) =>
        source is not null && body.Range.Start < source.Length && source[body.Range.Start] != '{';

    /// <summary>What stands between two places, without blanks.</summary>
    public string Text(int from, int to) =>
        source is null || to > source.Length
            ? ""
            : string.Concat(source[from..to].Where(static character => !char.IsWhiteSpace(character)));

    /// <summary>The place of the parenthesis that opens after a node, such as that of a call's arguments.</summary>
    public int OpensAfter(int place)
    {
        for (var at = place; source is not null && at < source.Length; at++)
        {
            if (source[at] == '(')
            {
                return at;
            }
        }

        return int.MaxValue;
    }
}
