using System.Text;
using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;
using JourneySim.Loading.Journeys;

namespace JourneySim.Importing;

/// <summary>Writes a journey as YAML: the nodes in the order in which a login meets them.</summary>
/// <param name="loaded">The journey as it was read.</param>
/// <param name="catalog">The node types there are.</param>
/// <param name="scripts">Its scripts with their files, as the journey's file names them.</param>
internal sealed class JourneyYaml(
    LoadedJourney loaded,
    NodeCatalog catalog,
    IReadOnlyList<(Script Script, string File, IReadOnlyDictionary<string, JsonElement> Members)> scripts
)
{
    private readonly Journey journey = loaded.Journey!;
    private readonly StringBuilder yaml = new();

    public string Write()
    {
        var names = Names();
        Text("journey", journey.Name);
        Text("realm", journey.Realm.TrimStart('/'));
        Text("identityResource", journey.IdentityResource);
        if (journey.Description is { } description)
        {
            YamlText.Member(yaml, 0, "description", Loading.Source.SourceJson.Element(description));
        }

        Flags();
        Text("start", NameOf(journey.Start, names));
        Scripts();
        yaml.Append(journey.Nodes.Count == 0 ? "nodes: {}\n" : "nodes:\n");
        var nodes = new NodeYaml(yaml, catalog, loaded.Extras, names, scripts.Select(s => s.Script).ToList());
        foreach (var node in InOrder())
        {
            nodes.Write(node, 2, onPage: false);
        }

        Ends();
        Map("am", 0, loaded.Extras.TreeMembers);
        return yaml.ToString();
    }

    private static string NameOf(string id, IReadOnlyDictionary<string, string> names) =>
        id switch
        {
            NodeId.Success => "success",
            NodeId.Failure => "failure",
            _ => names.GetValueOrDefault(id, id),
        };

    private void Text(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            yaml.Append(key).Append(": ").Append(YamlText.Scalar(value)).Append('\n');
        }
    }

    private void Flags()
    {
        var flags = new (string, bool)[]
        {
            ("enabled: false", !journey.Enabled),
            ("innerTreeOnly: true", journey.InnerOnly),
            ("mustRun: true", journey.MustRun),
            ("noSession: true", journey.NoSession),
        };
        foreach (var (line, set) in flags)
        {
            yaml.Append(set ? line + "\n" : "");
        }

        var minutes = new (string, TimeSpan?)[]
        {
            ("treeTimeout", journey.MaximumDuration),
            ("maximumSessionTime", journey.MaximumSessionTime),
            ("maximumIdleTime", journey.MaximumIdleTime),
        };
        foreach (var (key, time) in minutes)
        {
            if (time is { } value)
            {
                yaml.Append(key).Append(": ").Append((long)value.TotalMinutes).Append('\n');
            }
        }
    }

    private void Scripts()
    {
        yaml.Append(scripts.Count > 0 ? "scripts:\n" : "");
        foreach (var (script, file, members) in scripts)
        {
            yaml.Append("  ").Append(YamlText.Key(script.Name)).Append(":\n");
            yaml.Append("    file: ").Append(YamlText.Scalar(file)).Append('\n');
            yaml.Append("    engine: ")
                .Append(script.Generation == ScriptGeneration.Legacy ? "legacy" : "next-generation")
                .Append('\n');
            if (script.Context != ScriptDefaults.Context)
            {
                yaml.Append("    context: ").Append(YamlText.Scalar(script.Context)).Append('\n');
            }

            if (script.Id != StableId.Of("script", script.Name))
            {
                yaml.Append("    id: ").Append(script.Id).Append('\n');
            }

            Map("am", 4, members);
        }
    }

    private void Ends()
    {
        var ends = new[] { ("start", NodeId.Start), ("success", NodeId.Success), ("failure", NodeId.Failure) }
            .Where(e => loaded.Extras.Positions.ContainsKey(e.Item2))
            .Select(e => $"{e.Item1}: {NodeYaml.Place(loaded.Extras.Positions[e.Item2])}")
            .ToList();
        if (ends.Count > 0)
        {
            yaml.Append("ends: { ").Append(string.Join(", ", ends)).Append(" }\n");
        }
    }

    private void Map(string key, int indent, IReadOnlyDictionary<string, JsonElement> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        yaml.Append(' ', indent).Append(key).Append(":\n");
        foreach (var (name, value) in members)
        {
            YamlText.Member(yaml, indent + 2, name, value);
        }
    }

    private Dictionary<string, string> Names()
    {
        var slugs = new FileNames("node");
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var node in InOrder().SelectMany(n => n.Children.Prepend(n)))
        {
            names[node.Id] = StableId.IsUuid(node.Id) ? slugs.Of(node.DisplayName) : slugs.Of(node.Id);
        }

        return names;
    }

    private IEnumerable<NodeDefinition> InOrder()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([journey.Start]);
        while (open.TryDequeue(out var id))
        {
            if (journey.Nodes.TryGetValue(id, out var node) && seen.Add(id))
            {
                yield return node;
                foreach (var connection in OutcomeOrder.ConnectionsOf(node, catalog))
                {
                    open.Enqueue(connection.Target);
                }
            }
        }

        foreach (var node in journey.Nodes.Values.Where(n => !seen.Contains(n.Id)))
        {
            yield return node;
        }
    }
}
