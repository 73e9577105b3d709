namespace JourneySim.Engine.Nodes;

/// <summary>What AM knows about a kind of node: its name, settings and outcomes, and how a node of it is made for a visit.</summary>
public sealed record NodeType
{
    /// <summary>The outcome of a node that has only one (AM's <c>SingleOutcomeNode</c>).</summary>
    public const string SingleOutcome = "outcome";

    /// <summary>AM's <c>nodeType</c>, such as <c>MessageNode</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in AM's editor, such as <c>Message Node</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The settings it knows; any other name is the author's mistake.</summary>
    public IReadOnlyList<SettingRule> Settings { get; init; } = [];

    /// <summary>Its settings are not known one by one, so that no name is a mistake (a stand-in for a partner's node).</summary>
    public bool AnySettings { get; init; }

    /// <summary>The outcomes that a node with these settings has; a page asks the catalogue for those of its last child.</summary>
    public Func<NodeSettings, NodeCatalog, IReadOnlyList<string>> Outcomes { get; init; } = (_, _) => [SingleOutcome];

    /// <summary>
    /// The state keys that a node asks for by name (AM's <c>getInputs</c>); <c>*</c> asks for none. Transient values with such names survive a question to the user.
    /// </summary>
    public Func<NodeSettings, NodeServices, IReadOnlyList<string>> Inputs { get; init; } = (_, _) => [];

    /// <summary>Makes the node for one visit.</summary>
    public required Func<NodeSettings, Node> Create { get; init; }

    /// <summary>The outcomes of AM's <c>AbstractDecisionNode</c>.</summary>
    public static Func<NodeSettings, NodeCatalog, IReadOnlyList<string>> TrueOrFalse { get; } =
        (_, _) => ["true", "false"];
}
