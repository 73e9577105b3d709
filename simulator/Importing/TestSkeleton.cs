using System.Text;
using JourneySim.Engine.Journeys;

namespace JourneySim.Importing;

/// <summary>Writes a first test file of a journey: a case an end that it can reach, with the shortest way there, skipped until its author says what the user answers.</summary>
internal static class TestSkeleton
{
    public static string Of(Journey journey)
    {
        var yaml = new StringBuilder();
        yaml.Append("# A first case an end of the journey. Say what the user answers, and take \"skip\" away.\n");
        yaml.Append("journey: ").Append(YamlText.Scalar(journey.Name)).Append("\ncases:\n");
        foreach (var (id, end) in new[] { (NodeId.Success, "success"), (NodeId.Failure, "failure") })
        {
            if (Way(journey, id) is not { } way)
            {
                continue;
            }

            yaml.Append("  - name: ends in ").Append(end).Append('\n');
            yaml.Append("    skip: say what the user answers\n");
            yaml.Append("    allow: [state, http]\n");
            yaml.Append("    steps: []\n");
            yaml.Append("    expect:\n      end: ").Append(end).Append('\n');
            yaml.Append(way.Count > 0 ? "      path:\n" : "      path: []\n");
            foreach (var (node, outcome) in way)
            {
                yaml.Append("        - { ")
                    .Append(YamlText.FlowKey(node.DisplayName))
                    .Append(": ")
                    .Append(YamlText.FlowScalar(outcome))
                    .Append(" }\n");
            }
        }

        return yaml.ToString();
    }

    /// <summary>The fewest nodes from the start to an end, each with its outcome; null when no way leads there.</summary>
    private static List<(NodeDefinition Node, string Outcome)>? Way(Journey journey, string end)
    {
        var before = new Dictionary<string, (string From, string Outcome)>(StringComparer.Ordinal);
        var open = new Queue<string>([journey.Start]);
        var seen = new HashSet<string>([journey.Start], StringComparer.Ordinal);
        while (open.TryDequeue(out var id) && id != end)
        {
            foreach (var connection in journey.Nodes.GetValueOrDefault(id)?.Connections ?? [])
            {
                if (seen.Add(connection.Target))
                {
                    before[connection.Target] = (id, connection.Outcome);
                    open.Enqueue(connection.Target);
                }
            }
        }

        if (!seen.Contains(end))
        {
            return null;
        }

        var way = new List<(NodeDefinition, string)>();
        for (var at = end; before.TryGetValue(at, out var step); at = step.From)
        {
            way.Insert(0, (journey.Nodes[step.From], step.Outcome));
        }

        return way;
    }
}
