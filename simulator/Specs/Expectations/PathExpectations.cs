using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>Which nodes ran and by which outcomes they left: <c>path</c> and <c>outcomes</c>.</summary>
internal static class PathExpectations
{
    /// <summary>The nodes in order, each by its id or name; a node that asked and ran again counts once. <c>Name: outcome</c> says the outcome too.</summary>
    public static Expectation Path { get; } = new("path", CheckPath);

    /// <summary>The outcome of single nodes, by id or name; of a node that ran several times the last one it left by.</summary>
    public static Expectation Outcomes { get; } = new("outcomes", CheckOutcomes);

    private static IEnumerable<Mismatch> CheckPath(SourceValue? expected, SpecOutcome outcome)
    {
        if (expected is not SourceList list)
        {
            return expected is null ? [] : [new Mismatch("path", "a list of nodes", expected.Described, expected.Span)];
        }

        var visits = Visits(outcome.Trace);
        var same =
            list.Items.Count == visits.Count && list.Items.Zip(visits).All(pair => Matches(pair.First, pair.Second));
        return same
            ? []
            :
            [
                new Mismatch(
                    "path",
                    string.Join(" → ", list.Items.Select(Told)),
                    string.Join(" → ", visits.Select(v => v.Outcome is null ? v.Name : $"{v.Name}: {v.Outcome}")),
                    list.Span
                ),
            ];
    }

    private static IEnumerable<Mismatch> CheckOutcomes(SourceValue? expected, SpecOutcome outcome)
    {
        if (expected is not SourceMap map)
        {
            return [];
        }

        var visits = Visits(outcome.Trace);
        return map.Members.SelectMany(member =>
        {
            var own = visits.Where(v => v.Name == member.Name || v.Id == member.Name).ToList();
            return own.FindLast(v => v.Outcome is not null) is { } left
                ? ValueMatch.Check(member.Value, left.Outcome, $"outcomes.{member.Name}")
                :
                [
                    new Mismatch(
                        $"outcomes.{member.Name}",
                        Told(member.Value),
                        own.Count == 0 ? "the node did not run" : "the node was not left",
                        member.NameSpan
                    ),
                ];
        });
    }

    internal static IReadOnlyList<Visit> Visits(IReadOnlyList<TraceEvent> trace)
    {
        var visits = new List<Visit>();
        foreach (var happened in trace)
        {
            switch (happened)
            {
                case TraceEvent.NodeEntered entered
                    when visits.FindLast(v => v.Id == entered.NodeId) is not { Open: true }:
                    visits.Add(new Visit(entered.NodeId, entered.NodeName));
                    break;
                case TraceEvent.NodeLeft { Outcome: { } by } left
                    when visits.FindLast(v => v.Id == left.NodeId) is { } open:
                    (open.Outcome, open.Open) = (by, false);
                    break;
            }
        }

        return visits;
    }

    private static bool Matches(SourceValue expected, Visit visit) =>
        expected switch
        {
            SourceScalar name => name.Text == visit.Name || name.Text == visit.Id,
            SourceMap { Members: [var only] } => (only.Name == visit.Name || only.Name == visit.Id)
                && !ValueMatch.Check(only.Value, visit.Outcome, "").Any(),
            _ => false,
        };

    private static string Told(SourceValue expected) =>
        expected switch
        {
            SourceScalar name => name.Text,
            SourceMap { Members: [var only] } => $"{only.Name}: {Told(only.Value)}",
            _ => StateJson.Write(SourceJson.State(expected)),
        };

    /// <summary>One node on the path.</summary>
    internal sealed class Visit(string id, string name)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        public string? Outcome { get; set; }

        public bool Open { get; set; } = true;
    }
}
