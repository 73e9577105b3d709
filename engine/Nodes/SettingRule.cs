namespace JourneySim.Engine.Nodes;

/// <summary>A setting that a node type knows.</summary>
/// <param name="Name">AM's attribute name.</param>
/// <param name="Kind">What its value looks like.</param>
/// <param name="Required">AM refuses to save the node without it.</param>
public sealed record SettingRule(string Name, SettingKind Kind, bool Required = false);

/// <summary>What the value of a setting looks like in AM's JSON.</summary>
public enum SettingKind
{
    Text,
    Number,
    Flag,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>Texts by locale; a single text means English.</summary>
    LocalisedText,

    /// <summary>Texts by name.</summary>
    Map,

    /// <summary>The id or name of a script.</summary>
    Script,

    /// <summary>The name of a journey.</summary>
    Journey,

    /// <summary>The nodes inside a page.</summary>
    Children,
}
