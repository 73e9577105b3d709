using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Workspaces;

namespace JourneySim.Loading.Yaml;

/// <summary>Reads one node of a journey in YAML: its type, settings by AM's names, and, unless it stands on a page, where its outcomes lead.</summary>
internal sealed class NodeBinder(
    NodeCatalog catalog,
    IReadOnlyList<StandIn> standIns,
    ScriptShelf scripts,
    ExtrasDraft extras,
    Mistakes mistakes
)
{
    /// <summary>Keys of the notation. A setting of such a name stands under <c>settings</c>.</summary>
    internal static readonly string[] Reserved = ["type", "name", "on", "version", "id", "at", "am", "settings"];

    private readonly SettingBinder settings = new(scripts, mistakes);

    /// <summary>The node. One of which nothing can be made still counts as there, so that what leads to it is no further mistake.</summary>
    public NodeDefinition Bind(SourceMember member, bool onPage)
    {
        if (member.Value is not SourceMap map)
        {
            mistakes.Error(
                "JNY1005",
                member.Value.Span,
                $"Node \"{member.Name}\" is a map with its type and settings; here is {member.Value.Described}."
            );
            return Broken(member);
        }

        if (map.Find("type") is not SourceScalar type)
        {
            mistakes.Error("JNY1006", member.NameSpan, $"Node \"{member.Name}\" needs a \"type\".");
            return Broken(member) with { Connections = onPage ? [] : Connections(map) };
        }

        var known = catalog.Find(type.Text);
        var before = mistakes.Count;
        var node = new NodeDefinition
        {
            Id = member.Name,
            Type = type.Text,
            Version = map.Text("version"),
            DisplayName = map.Text("name") ?? member.Name,
            Settings = Settings(map, type, known),
            Children = Children(map, type.Text),
            Span = member.NameSpan,
            TypeSpan = type.Span,
        };
        if (known is null && StandIns.Find(standIns, node) is null)
        {
            NodeTypeCheck.Run(type.Text, type.Span, catalog, ofAm: map.Find("id") is not null, mistakes);
        }

        extras.Take(node.Id, map, mistakes);
        if (onPage)
        {
            if (map.Member("on") is { } on)
            {
                mistakes.Error(
                    "JNY1009",
                    on.NameSpan,
                    "A node on a page leads nowhere itself: the page does.",
                    "Move \"on\" to the page."
                );
            }

            return node;
        }

        node = node with { Connections = Connections(map) };
        if (mistakes.Count == before)
        {
            OutcomeCheck.Run(node, catalog, Severity.Error, map.Member("on")?.NameSpan ?? type.Span, mistakes);
        }

        return node with
        {
            // Of a type that nobody knows, what the author lists is all there is to know.
            RecordedOutcomes =
                known is null && node.Connections.Count > 0 ? [.. node.Connections.Select(c => c.Outcome)] : null,
            Connections = [.. node.Connections.Where(c => c.Target != OutcomeCheck.Unconnected)],
        };
    }

    private static NodeDefinition Broken(SourceMember member) =>
        new()
        {
            Id = member.Name,
            Type = "",
            DisplayName = member.Name,
            Span = member.NameSpan,
        };

    private Dictionary<string, NodeSetting> Settings(SourceMap map, SourceScalar type, NodeType? known)
    {
        var bound = new Dictionary<string, NodeSetting>(StringComparer.Ordinal);
        foreach (var member in map.Members)
        {
            if (
                Reserved.Contains(member.Name, StringComparer.Ordinal)
                || (member.Name == "nodes" && ChildrenOf(map, type.Text) is not null)
            )
            {
                continue;
            }

            var rule = known is { AnySettings: false }
                ? known.Settings.FirstOrDefault(s => s.Name == member.Name)
                : null;
            if (rule is not null)
            {
                if (settings.Bind(rule, member) is { } setting)
                {
                    bound[member.Name] = setting;
                }
            }
            else if (known is { AnySettings: false })
            {
                UnknownSetting(known, member);
            }
            else
            {
                TakeAsItIs(member, bound);
            }
        }

        foreach (var member in map.Map("settings")?.Members ?? [])
        {
            TakeAsItIs(member, bound);
        }

        RequireAll(known, map, type);
        return bound;
    }

    private static void TakeAsItIs(SourceMember member, Dictionary<string, NodeSetting> bound)
    {
        if (member.Value is not SourceScalar { IsNull: true })
        {
            bound[member.Name] = new NodeSetting(SourceJson.Element(member.Value), member.Value.Span, member.NameSpan);
        }
    }

    private void UnknownSetting(NodeType type, SourceMember member)
    {
        string[] names = [.. type.Settings.Select(s => s.Name), .. Reserved];
        mistakes.Error(
            "JNY1003",
            member.NameSpan,
            $"{type.Name} has no setting \"{member.Name}\".",
            Mistakes.DidYouMean(member.Name, names)
                ?? (type.Settings.Count > 0 ? $"It has {string.Join(", ", type.Settings.Select(s => s.Name))}." : null)
        );
    }

    private void RequireAll(NodeType? known, SourceMap map, SourceScalar type)
    {
        foreach (var rule in known?.Settings.Where(s => s.Required) ?? [])
        {
            var value = map.Find(rule.Name) ?? map.Map("settings")?.Find(rule.Name);
            if (value is null or SourceList { Items.Count: 0 } or SourceScalar { Text: "" })
            {
                // AM has accepted a node that has an id there.
                var severity = map.Find("id") is null ? Severity.Error : Severity.Warning;
                mistakes.Add(
                    new Diagnostic("JNY1006", severity, $"{type.Text} needs \"{rule.Name}\".", value?.Span ?? type.Span)
                );
            }
        }
    }

    private IReadOnlyList<NodeDefinition> Children(SourceMap map, string type)
    {
        if (ChildrenOf(map, type) is not { } nodes)
        {
            return [];
        }

        if (nodes is not SourceMap children)
        {
            mistakes.Error("JNY1005", nodes.Span, $"\"nodes\" of a page are nodes by name; here is {nodes.Described}.");
            return [];
        }

        return [.. children.Members.Select(c => Bind(c, onPage: true))];
    }

    private List<NodeConnection> Connections(SourceMap map)
    {
        var connections = new List<NodeConnection>();
        switch (map.Find("on"))
        {
            case null:
                break;
            case SourceScalar only:
                connections.Add(new NodeConnection(NodeType.SingleOutcome, TargetOf(only.Text), only.Span));
                break;
            case SourceMap outcomes:
                foreach (var outcome in outcomes.Members)
                {
                    if (outcome.Value is SourceScalar target)
                    {
                        var id = target.IsNull ? OutcomeCheck.Unconnected : TargetOf(target.Text);
                        connections.Add(
                            new NodeConnection(outcome.Name, id, target.IsNull ? outcome.NameSpan : target.Span)
                        );
                    }
                    else
                    {
                        mistakes.Error(
                            "JNY1005",
                            outcome.Value.Span,
                            $"Outcome \"{outcome.Name}\" leads to a node, to success or to failure; here is {outcome.Value.Described}."
                        );
                    }
                }

                break;
            case { } other:
                mistakes.Error(
                    "JNY1005",
                    other.Span,
                    $"\"on\" is a map of outcomes and where they lead; here is {other.Described}."
                );
                break;
        }

        return connections;
    }

    internal static string TargetOf(string name) =>
        name switch
        {
            "success" => NodeId.Success,
            "failure" => NodeId.Failure,
            _ => name,
        };

    /// <summary>The nodes on a page. Tenants may have pages of their own types: their <c>nodes</c> are told by what stands in them.</summary>
    private SourceValue? ChildrenOf(SourceMap map, string type) =>
        map.Find("nodes") is { } nodes
        && (
            type == "PageNode"
            || (
                catalog.Find(type) is null or { AnySettings: true }
                && nodes is SourceMap { Members.Count: > 0 } children
                && children.Members.All(c => c.Value is SourceMap child && child.Find("type") is SourceScalar)
            )
        )
            ? nodes
            : null;
}
