using System.Text.Json;
using JourneySim.Engine.Journeys;

namespace JourneySim.Testing.Journeys;

/// <summary>Writes a journey down in a test: the first node is where it starts; a node's id is its name.</summary>
public sealed class JourneyDraft(string name)
{
    private readonly OrderedDictionary<string, NodeDefinition> nodes = new(StringComparer.Ordinal);

    /// <param name="settings">The node's settings as a JSON object.</param>
    /// <param name="connections">Outcome and target; <c>Success</c> and <c>Failure</c> are the ends.</param>
    public JourneyDraft Node(
        string node,
        string type,
        string settings,
        params (string Outcome, string Target)[] connections
    )
    {
        nodes[node] = Define(node, type, settings) with
        {
            Connections = [.. connections.Select(c => new NodeConnection(c.Outcome, Target(c.Target)))],
        };
        return this;
    }

    /// <summary>Puts nodes into the page that was added last.</summary>
    public JourneyDraft Child(string node, string type, string settings = "{}")
    {
        var page = nodes.GetAt(nodes.Count - 1).Value;
        nodes[page.Id] = page with { Children = [.. page.Children, Define(node, type, settings)] };
        return this;
    }

    public Journey Build() =>
        new()
        {
            Name = name,
            Start = nodes.Count == 0 ? NodeId.Success : nodes.GetAt(0).Key,
            Nodes = nodes,
        };

    private static NodeDefinition Define(string node, string type, string settings) =>
        new()
        {
            Id = node,
            Type = type,
            DisplayName = node,
            Settings = JsonElement
                .Parse(settings)
                .EnumerateObject()
                .ToDictionary(p => p.Name, p => new NodeSetting(p.Value), StringComparer.Ordinal),
        };

    private static string Target(string target) =>
        target switch
        {
            "Success" => NodeId.Success,
            "Failure" => NodeId.Failure,
            _ => target,
        };
}
