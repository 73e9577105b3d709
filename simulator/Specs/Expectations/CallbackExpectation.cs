using JourneySim.Engine.Callbacks;
using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>What the user is asked: a list, one entry a callback in order, its type alone or a map of its type and some of its outputs.</summary>
internal static class CallbackExpectation
{
    public static Expectation Callbacks { get; } =
        new("callbacks", (expected, outcome) => expected is null ? [] : Check(expected, outcome.Asked, "callbacks"));

    public static IEnumerable<Mismatch> Check(SourceValue expected, IReadOnlyList<Callback> asked, string at)
    {
        if (expected is not SourceList list)
        {
            yield return new Mismatch(at, "a list of callbacks", expected.Described, expected.Span);
            yield break;
        }

        if (list.Items.Count != asked.Count)
        {
            yield return new Mismatch(
                at,
                $"{list.Items.Count} callbacks",
                asked.Count == 0 ? "nothing is asked" : string.Join(", ", asked.Select(c => c.Type)),
                list.Span
            );
            yield break;
        }

        for (var i = 0; i < asked.Count; i++)
        {
            foreach (var mismatch in One(list.Items[i], asked[i], $"{at}[{i}]"))
            {
                yield return mismatch;
            }
        }
    }

    /// <summary>A callback as state: its type and its outputs by name.</summary>
    public static StateMap Told(Callback callback)
    {
        var told = new StateMap { ["type"] = callback.Type };
        foreach (var field in callback.Outputs)
        {
            told.TryAdd(field.Name, field.Value);
        }

        return told;
    }

    private static IEnumerable<Mismatch> One(SourceValue expected, Callback asked, string at)
    {
        switch (expected)
        {
            case SourceScalar type:
                return type.Text == asked.Type ? [] : [new Mismatch(at, type.Text, asked.Type, type.Span)];
            case SourceMap map:
                var told = Told(asked);
                return map.Members.SelectMany(m =>
                    told.TryGetValue(m.Name, out var value)
                        ? ValueMatch.Check(m.Value, value, $"{at}.{m.Name}")
                        :
                        [
                            new Mismatch(
                                $"{at}.{m.Name}",
                                ActualText.Of(SourceJson.State(m.Value)),
                                "no such output",
                                m.NameSpan
                            ),
                        ]
                );
            default:
                return [new Mismatch(at, "the type of a callback", expected.Described, expected.Span)];
        }
    }
}
