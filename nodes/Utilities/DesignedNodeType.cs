using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>A node type that was made in the node designer, as an export holds it.</summary>
/// <param name="Name">The type's name in journeys, such as <c>designer-0123…</c>.</param>
/// <param name="DisplayName">Its name in the editor.</param>
/// <param name="Script">Its script, always of the next generation.</param>
/// <param name="Outcomes">The outcomes that the script may name.</param>
/// <param name="HasErrorOutcome">A script that fails leaves by <c>Script Error</c>.</param>
/// <param name="Inputs">The state keys that it reads; none means all.</param>
/// <param name="Properties">Its settings with their default values.</param>
public sealed record DesignedNodeType(
    string Name,
    string DisplayName,
    Script Script,
    IReadOnlyList<string> Outcomes,
    bool HasErrorOutcome,
    IReadOnlyList<string> Inputs,
    IReadOnlyList<KeyValuePair<string, object?>> Properties
)
{
    public NodeType Type =>
        new()
        {
            Name = Name,
            DisplayName = DisplayName,
            Settings = [.. Properties.Select(p => new SettingRule(p.Key, SettingKind.Text))],
            AnySettings = true,
            Outcomes = (_, _) => HasErrorOutcome ? [.. Outcomes, DesignedNode.ErrorOutcome] : Outcomes,
            Inputs = (_, _) => Inputs.Count > 0 ? Inputs : ["*"],
            Create = settings => new DesignedNode(this, settings),
        };
}
