using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// Expectations of a list of effects: as many as there were, in order, each with at least the members that the entry names. Where others are allowed, they may stand anywhere between.
/// </summary>
internal static class EffectList
{
    public static IEnumerable<Mismatch> Check(
        string key,
        SourceValue? expected,
        IReadOnlyList<StateMap> actual,
        SpecOutcome outcome,
        Func<StateMap, string> told
    )
    {
        if (expected is not (null or SourceList))
        {
            return [new Mismatch(key, "a list", expected.Described, expected.Span)];
        }

        var items = (expected as SourceList)?.Items ?? [];
        return outcome.Allows(key) ? Among(key, items, actual, told) : Exactly(key, expected, items, actual, told);
    }

    private static IEnumerable<Mismatch> Exactly(
        string key,
        SourceValue? expected,
        IReadOnlyList<SourceValue> items,
        IReadOnlyList<StateMap> actual,
        Func<StateMap, string> told
    )
    {
        for (var i = 0; i < Math.Max(items.Count, actual.Count); i++)
        {
            var at = $"{key}[{i}]";
            if (i >= actual.Count)
            {
                yield return Missing(at, items[i], actual, told);
            }
            else if (i >= items.Count)
            {
                yield return new Mismatch(at, "nothing", told(actual[i]), expected?.Span)
                {
                    Unexpected = true,
                    Hint = $"Expect it under {key}:, or allow: [{key}].",
                };
            }
            else
            {
                foreach (var mismatch in Entry(items[i], actual[i], at))
                {
                    yield return mismatch;
                }
            }
        }
    }

    private static IEnumerable<Mismatch> Among(
        string key,
        IReadOnlyList<SourceValue> items,
        IReadOnlyList<StateMap> actual,
        Func<StateMap, string> told
    )
    {
        var from = 0;
        foreach (var (i, item) in items.Index())
        {
            var at = $"{key}[{i}]";
            var found = Enumerable
                .Range(from, actual.Count - from)
                .FirstOrDefault(n => !Entry(item, actual[n], at).Any(), -1);
            if (found >= 0)
            {
                from = found + 1;
                continue;
            }

            // The one that came nearest says more than "it did not happen".
            var nearest = actual.Skip(from).MinBy(a => Entry(item, a, at).Count());
            return nearest is not null && items.Count == actual.Count
                ? Entry(item, nearest, at)
                : [Missing(at, item, actual, told)];
        }

        return [];
    }

    private static Mismatch Missing(
        string at,
        SourceValue item,
        IReadOnlyList<StateMap> actual,
        Func<StateMap, string> told
    ) =>
        new(
            at,
            ActualText.Of(SourceJson.State(item)),
            actual.Count == 0
                ? "did not happen"
                : "did not happen; there were\n" + string.Join("\n", actual.Select(told)),
            item.Span
        );

    private static IEnumerable<Mismatch> Entry(SourceValue expected, StateMap actual, string at)
    {
        if (expected is not SourceMap map)
        {
            return [new Mismatch(at, "a map", expected.Described, expected.Span)];
        }

        return map.Members.SelectMany(member =>
        {
            var path = $"{at}.{member.Name}";
            return member is { Name: "headers", Value: SourceMap headers } && actual["headers"] is StateMap sent
                    ? Headers(headers, sent, path)
                : actual.TryGetValue(member.Name, out var value) ? ValueMatch.Check(member.Value, value, path)
                : ValueMatch.AcceptsAbsence(member.Value) ? []
                :
                [
                    new Mismatch(path, ActualText.Of(SourceJson.State(member.Value)), "nothing", member.NameSpan)
                    {
                        Hint = $"There are {string.Join(", ", actual.Keys)}.",
                    },
                ];
        });
    }

    /// <summary>Names of headers are in any case, and others may be there.</summary>
    private static IEnumerable<Mismatch> Headers(SourceMap expected, StateMap sent, string at) =>
        expected.Members is [{ Name: ['$', ..] }]
            ? ValueMatch.Check(expected, sent, at)
            : expected.Members.SelectMany(header =>
            {
                var value = sent.FirstOrDefault(s =>
                    s.Key.Equals(header.Name, StringComparison.OrdinalIgnoreCase)
                ).Value;
                return value is not null ? ValueMatch.Check(header.Value, value, $"{at}.{header.Name}")
                    : ValueMatch.AcceptsAbsence(header.Value) ? []
                    :
                    [
                        new Mismatch(
                            $"{at}.{header.Name}",
                            ActualText.Of(SourceJson.State(header.Value)),
                            "no such header",
                            header.NameSpan
                        ),
                    ];
            });
}
