using System.Text.Json;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.Journeys;

/// <summary>Gathers <see cref="JourneyExtras"/> while a journey in YAML is read: <c>id</c>, <c>at</c> and <c>am</c> of nodes.</summary>
internal sealed class ExtrasDraft
{
    private readonly Dictionary<string, string> uuids = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, JsonElement>> members = new(StringComparer.Ordinal);

    /// <summary>Whether the journey came out of an AM: its nodes have ids there.</summary>
    public bool HasUuids => uuids.Count > 0;

    public void Take(string node, SourceMap map, Mistakes mistakes)
    {
        if (map.Find("id") is SourceScalar id)
        {
            if (!StableId.IsUuid(id.Text))
            {
                mistakes.Error("JNY1005", id.Span, $"\"id\" is the node's UUID in AM; here is {id.Described}.");
            }
            else if (!taken.Add(id.Text))
            {
                mistakes.Error("JNY1021", id.Span, $"Two nodes have the id {id.Text}.");
            }

            uuids[node] = id.Text;
        }

        if (map.Find("at") is { } at)
        {
            Place(node, at, mistakes);
        }

        if (map.Map("am") is { } kept)
        {
            members[node] = Elements(kept);
        }
    }

    /// <summary>A place on the canvas, <c>[x, y]</c>.</summary>
    public void Place(string node, SourceValue at, Mistakes mistakes)
    {
        if (
            at is SourceList
            {
                Items: [SourceScalar { Kind: ScalarKind.Number } x, SourceScalar { Kind: ScalarKind.Number } y]
            }
        )
        {
            positions[node] = SourceJson.Element(
                new SourceMap([new SourceMember("x", x.Span, x), new SourceMember("y", y.Span, y)], at.Span)
            );
        }
        else
        {
            mistakes.Error("JNY1005", at.Span, $"A place on the canvas is written [x, y]; here is {at.Described}.");
        }
    }

    public JourneyExtras Build(SourceMap? tree) =>
        new()
        {
            Uuids = uuids,
            Positions = positions,
            NodeMembers = members,
            TreeMembers = tree is null ? new Dictionary<string, JsonElement>(StringComparer.Ordinal) : Elements(tree),
        };

    private static Dictionary<string, JsonElement> Elements(SourceMap map) =>
        map.Members.ToDictionary(m => m.Name, m => SourceJson.Element(m.Value), StringComparer.Ordinal);
}
