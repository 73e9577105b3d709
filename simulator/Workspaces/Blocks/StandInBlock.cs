using JourneySim.Engine.State;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>
/// Reads <c>standIns:</c>: a node's id, display name or type with what its visits come to: an outcome, <c>{ outcome, shared, transient }</c>, or a list
/// of those, one a visit.
/// </summary>
internal static class StandInBlock
{
    public static IReadOnlyList<StandIn> Read(IEnumerable<SourceMember> members, Mistakes mistakes) =>
        [.. members.Select(m => One(m, mistakes)).OfType<StandIn>()];

    private static StandIn? One(SourceMember member, Mistakes mistakes)
    {
        IReadOnlyList<SourceValue> values = member.Value is SourceList list ? list.Items : [member.Value];
        var visits = values.Select(v => Visit(member.Name, v, mistakes)).OfType<StandInVisit>().ToList();
        if (visits.Count > 0)
        {
            return new StandIn(member.Name)
            {
                Visits = visits,
                Outcomes = OutcomesOf(member.Value),
                Span = member.NameSpan,
            };
        }

        if (values.Count == 0)
        {
            mistakes.Error("YML1012", member.Value.Span, $"The stand-in for {member.Name} needs an outcome.");
        }

        return null;
    }

    private static StandInVisit? Visit(string node, SourceValue value, Mistakes mistakes)
    {
        if (value is SourceScalar { IsNull: false } outcome)
        {
            return new StandInVisit(outcome.Text);
        }

        var fields = Fields.Of(
            value,
            $"the stand-in for {node}",
            mistakes,
            "outcome",
            "outcomes",
            "shared",
            "transient"
        );
        return fields?.Required("outcome") is { } by
            ? new StandInVisit(by) { Shared = State(fields, "shared"), Transient = State(fields, "transient") }
            : null;
    }

    private static IReadOnlyList<string> OutcomesOf(SourceValue value) =>
        value is SourceMap map && map.Find("outcomes") is SourceList list
            ? [.. list.Items.OfType<SourceScalar>().Select(s => s.Text)]
            : [];

    private static StateMap State(Fields fields, string key) =>
        new(fields.Members(key).Select(m => KeyValuePair.Create(m.Name, SourceJson.State(m.Value))));
}
