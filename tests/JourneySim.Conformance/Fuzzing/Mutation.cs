namespace JourneySim.Conformance.Fuzzing;

/// <summary>Recorded texts with a few tokens taken from others: near what authors write, and the best source of texts that do not parse.</summary>
internal sealed class Mutation(IReadOnlyList<string> texts)
{
    private static readonly string[] Unfit =
    [
        "while (true)",
        "for (;;",
        "do ",
        "XML",
        "<a",
        "Math.random",
        "Date.now",
        "new Date()",
        "Date()",
        "Continuation",
        "Script(",
        "99999",
        "repeat(",
        "pad",
        "e9",
        "1e1",
        "e8",
        "Packages",
        "java",
        "Java",
        "import",
        "Infinity",
        "Array(",
        "Date(",
        "Date;",
        "length=",
        "length =",
    ];

    private readonly string[][] _tokens =
    [
        .. texts.Where(IsFit).Select(text => Shrinking.Tokens().Matches(text).Select(match => match.Value).ToArray()),
    ];

    public FuzzProgram Next(Chance chance)
    {
        while (true)
        {
            var tokens = new List<string>(chance.OneOf(_tokens));
            for (var changes = chance.Between(1, 3); changes > 0 && tokens.Count > 0; changes--)
            {
                Change(tokens, chance);
            }

            var source = string.Concat(tokens);
            if (source.Length < 400 && IsFit(source))
            {
                return new FuzzProgram("mutation", source.Split('\n'));
            }
        }
    }

    private void Change(List<string> tokens, Chance chance)
    {
        var at = chance.Below(tokens.Count);
        var other = chance.OneOf(_tokens);
        switch (chance.Below(5))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, $" {chance.OneOf(other)} ");
                break;
            case 2:
                var with = chance.Below(tokens.Count);
                (tokens[at], tokens[with]) = (tokens[with], tokens[at]);
                break;
            default:
                var likely = other.Where(token => SameKind(token, tokens[at])).ToArray();
                tokens[at] = likely.Length > 0 ? chance.OneOf(likely) : tokens[at];
                break;
        }
    }

    private static bool SameKind(string one, string other) => Kind(one[0]) == Kind(other[0]);

    private static int Kind(char first) =>
        char.IsLetterOrDigit(first) || first is '_' or '$' or '\'' or '"' ? 1
        : char.IsWhiteSpace(first) ? 2
        : 3;

    private static bool IsFit(string text) => !Unfit.Any(part => text.Contains(part, StringComparison.Ordinal));
}
