using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>Expectations of a list of effects: as many as there were, in order, each with at least the members that the entry names.</summary>
internal static class EffectList
{
    public static IEnumerable<Mismatch> Check(
        string key,
        SourceValue? expected,
        IReadOnlyList<StateMap> actual,
        Func<StateMap, string> told
    )
    {
        if (expected is not (null or SourceList))
        {
            yield return new Mismatch(key, "a list", expected.Described, expected.Span);
            yield break;
        }

        var items = (expected as SourceList)?.Items ?? [];
        for (var i = 0; i < Math.Max(items.Count, actual.Count); i++)
        {
            var at = $"{key}[{i}]";
            if (i >= actual.Count)
            {
                yield return new Mismatch(
                    at,
                    ActualText.Of(SourceJson.State(items[i])),
                    "did not happen",
                    items[i].Span
                );
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

    private static IEnumerable<Mismatch> Entry(SourceValue expected, StateMap actual, string at)
    {
        if (expected is not SourceMap map)
        {
            return [new Mismatch(at, "a map", expected.Described, expected.Span)];
        }

        return map.Members.SelectMany(member =>
        {
            var path = $"{at}.{member.Name}";
            return actual.TryGetValue(member.Name, out var value) ? ValueMatch.Check(member.Value, value, path)
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
}
