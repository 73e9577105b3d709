using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>What an export holds of one realm. Whatever comes twice is taken once, the first.</summary>
internal sealed class ExportRealm(string name)
{
    public string Name { get; } = name;

    /// <summary>Tree objects by name.</summary>
    public OrderedDictionary<string, ExportTree> Trees { get; } = new(StringComparer.Ordinal);

    /// <summary>Node configurations by UUID, those on pages too.</summary>
    public Dictionary<string, SourceMap> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Scripts by UUID.</summary>
    public OrderedDictionary<string, ExportScript> Scripts { get; } = new(StringComparer.Ordinal);

    /// <summary>E-mail templates by name.</summary>
    public OrderedDictionary<string, SourceMap> EmailTemplates { get; } = new(StringComparer.Ordinal);

    /// <summary>What else goes with journeys, kept for export: themes, social providers, SAML entities, circles of trust, node types. By member and id.</summary>
    public OrderedDictionary<string, OrderedDictionary<string, SourceValue>> Kept { get; } =
        new(StringComparer.Ordinal);

    /// <summary>ESV variables by id.</summary>
    public OrderedDictionary<string, SourceMap> Variables { get; } = new(StringComparer.Ordinal);

    public void AddTree(ExportTree tree, Mistakes mistakes)
    {
        if (!Trees.TryAdd(tree.Name, tree))
        {
            mistakes.Warning(
                "EXP1004",
                tree.Tree.Span,
                $"The journey \"{tree.Name}\" comes twice; the one in {Trees[tree.Name].File} is taken."
            );
        }
    }

    public void AddNode(SourceMap config)
    {
        if (config.Text("_id") is { } id)
        {
            Nodes.TryAdd(id, config);
        }
    }

    public void Keep(string member, string id, SourceValue value)
    {
        if (!Kept.TryGetValue(member, out var kept))
        {
            Kept[member] = kept = new OrderedDictionary<string, SourceValue>(StringComparer.Ordinal);
        }

        kept.TryAdd(id, value);
    }
}

/// <summary>A tree object of an export.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tree">The object.</param>
/// <param name="File">The file, as messages name it.</param>
internal sealed record ExportTree(string Name, SourceMap Tree, string File);

/// <summary>A script object of an export with its text decoded.</summary>
/// <param name="Id">Its UUID.</param>
/// <param name="Config">The object.</param>
/// <param name="Source">The text; null when it was not there or could not be read.</param>
/// <param name="File">Where the text stands, for messages.</param>
internal sealed record ExportScript(string Id, SourceMap Config, string? Source, string File)
{
    public string Name => Config.Text("name") ?? Id;

    public string Context => Config.Text("context") ?? "AUTHENTICATION_TREE_DECISION_NODE";

    /// <summary>A missing version is the first.</summary>
    public bool IsNextGeneration => Config.Text("evaluatorVersion") is "2.0" or "2";

    public bool IsJavaScript => !string.Equals(Config.Text("language"), "GROOVY", StringComparison.OrdinalIgnoreCase);
}
