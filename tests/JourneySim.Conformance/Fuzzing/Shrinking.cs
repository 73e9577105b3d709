using System.Text.RegularExpressions;

namespace JourneySim.Conformance.Fuzzing;

/// <summary>
/// Makes programs shorter as long as the two engines still differ. Each round proposes, for every program at once, the program without
/// some of its statements, and without or with less of its tokens, so that the real engine starts once a round.
/// </summary>
internal static partial class Shrinking
{
    private const int MostProposals = 60;

    /// <param name="sources">Programs about which the engines differ.</param>
    /// <param name="differ">Which of some programs they differ about.</param>
    /// <param name="rounds">How often to propose.</param>
    public static IReadOnlyList<string> Shrink(
        IReadOnlyList<string> sources,
        Func<IReadOnlyList<string>, IReadOnlyList<bool>> differ,
        int rounds
    )
    {
        var smallest = sources.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            var proposals = smallest.Select((source, index) => Proposals(source, round).ToArray()).ToArray();
            var asked = proposals.SelectMany(all => all).ToArray();
            if (asked.Length == 0)
            {
                break;
            }

            var verdicts = differ(asked);
            var at = 0;
            for (var i = 0; i < smallest.Length; i++)
            {
                foreach (var proposal in proposals[i])
                {
                    if (verdicts[at++] && proposal.Length < smallest[i].Length)
                    {
                        smallest[i] = proposal;
                    }
                }
            }
        }

        return smallest;
    }

    /// <summary>Shorter programs: without whole lines first, then without what stands in brackets, then without runs of tokens.</summary>
    public static IEnumerable<string> Proposals(string source, int round)
    {
        var lines = source.Split('\n');
        var byLine =
            lines.Length > 1
                ? Enumerable.Range(0, lines.Length).Select(skip => string.Join('\n', lines.Where((_, i) => i != skip)))
                : [];
        var tokens = Tokens().Matches(source).Select(match => match.Value).ToArray();
        var halves =
            lines.Length > 3
                ? Enumerable
                    .Range(1, 2)
                    .Select(half =>
                        string.Join('\n', half == 1 ? lines[(lines.Length / 2)..] : lines[..(lines.Length / 2)])
                    )
                : [];
        var smaller = Brackets(tokens)
            .Concat(Runs(tokens))
            .Where(proposal => proposal.Length < source.Length)
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        // A long program has more proposals than a round takes: each round looks at others.
        var from = smaller.Length <= MostProposals ? 0 : round * MostProposals % smaller.Length;
        return [.. halves, .. byLine, .. smaller.Skip(from).Take(MostProposals)];
    }

    private static IEnumerable<string> Brackets(string[] tokens)
    {
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is "(" or "[" or "{")
            {
                open.Push(i);
            }
            else if (tokens[i] is ")" or "]" or "}" && open.TryPop(out var from))
            {
                yield return string.Concat(tokens[(from + 1)..i]);
                yield return Without(tokens, from, i + 1);
                yield return Without(tokens, from + 1, i);
                yield return string.Concat(tokens[..from])
                    + string.Concat(tokens[(from + 1)..i])
                    + string.Concat(tokens[(i + 1)..]);
            }
        }
    }

    private static IEnumerable<string> Runs(string[] tokens)
    {
        for (var length = Math.Min(32, tokens.Length - 1); length >= 1; length /= 2)
        {
            for (var from = 0; from + length <= tokens.Length; from += Math.Max(1, length / 2))
            {
                yield return Without(tokens, from, from + length);
            }
        }
    }

    private static string Without(string[] tokens, int from, int to) =>
        string.Concat(tokens[..from]) + string.Concat(tokens[to..]);

    [GeneratedRegex(
        """\s+|[A-Za-z_$][\w$]*|\d[\w.]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|.""",
        RegexOptions.Singleline | RegexOptions.CultureInvariant
    )]
    internal static partial Regex Tokens();
}
