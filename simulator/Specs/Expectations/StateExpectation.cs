using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// The state at the end, by layer: <c>shared</c>, <c>transient</c>, <c>secure</c>. What changed and is not expected is told, unless <c>allow: [state]</c>.
/// </summary>
internal static class StateExpectation
{
    public static Expectation State { get; } = new("state", Check) { Waiver = "state" };

    public static IReadOnlyList<string> Layers { get; } = ["shared", "transient", "secure"];

    private static IEnumerable<Mismatch> Check(SourceValue? expected, SpecOutcome outcome)
    {
        var map = expected as SourceMap;
        return Layer("shared", map, outcome.Before.Shared, outcome.After.Shared, expected)
            .Concat(Layer("transient", map, outcome.Before.Transient, outcome.After.Transient, expected))
            .Concat(Layer("secure", map, outcome.Before.Secure, outcome.After.Secure, expected));
    }

    private static IEnumerable<Mismatch> Layer(
        string name,
        SourceMap? expected,
        StateMap before,
        StateMap after,
        SourceValue? whole
    )
    {
        var layer = expected?.Map(name);
        foreach (var member in layer?.Members ?? [])
        {
            var at = $"state.{name}.{member.Name}";
            if (!after.TryGetValue(member.Name, out var value))
            {
                if (!ValueMatch.AcceptsAbsence(member.Value))
                {
                    yield return new Mismatch(
                        at,
                        ActualText.Of(SourceJson.State(member.Value)),
                        "nothing",
                        member.Value.Span
                    );
                }

                continue;
            }

            foreach (var mismatch in ValueMatch.Check(member.Value, value, at))
            {
                yield return mismatch;
            }
        }

        foreach (var (key, value) in after)
        {
            if (layer?.Member(key) is null && !Same(before, key, value))
            {
                yield return new Mismatch(
                    $"state.{name}.{key}",
                    before.TryGetValue(key, out var old) ? ActualText.Of(old) : "nothing",
                    ActualText.Of(value),
                    layer?.Span ?? whole?.Span
                )
                {
                    Unexpected = true,
                    Hint = $"Expect it (state: {{ {name}: {{ {key}: {ActualText.Of(value)} }} }}), or allow: [state].",
                };
            }
        }

        foreach (var mismatch in Gone(name, layer, before, after, whole))
        {
            yield return mismatch;
        }
    }

    /// <summary>Only shared state is removed by somebody: transient state goes at every question.</summary>
    private static IEnumerable<Mismatch> Gone(
        string name,
        SourceMap? layer,
        StateMap before,
        StateMap after,
        SourceValue? whole
    ) =>
        before
            .Where(b => name == "shared" && !after.ContainsKey(b.Key) && layer?.Member(b.Key) is null)
            .Select(b => new Mismatch(
                $"state.{name}.{b.Key}",
                ActualText.Of(b.Value),
                "removed",
                layer?.Span ?? whole?.Span
            )
            {
                Unexpected = true,
                Hint = $"Expect it (state: {{ {name}: {{ {b.Key}: {{ $absent: true }} }} }}), or allow: [state].",
            });

    /// <summary>What is new or other than before.</summary>
    public static StateMap Changed(StateMap before, StateMap after) =>
        new(after.Where(a => !Same(before, a.Key, a.Value)));

    private static bool Same(StateMap before, string key, object? value) =>
        before.TryGetValue(key, out var old) && StateJson.Write(old) == StateJson.Write(value);
}
