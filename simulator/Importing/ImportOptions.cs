namespace JourneySim.Importing;

/// <summary>How exports are imported.</summary>
public sealed record ImportOptions
{
    public static ImportOptions Default { get; } = new();

    /// <summary>Files that are there already are overwritten.</summary>
    public bool Force { get; init; }

    /// <summary>The realm whose journeys are taken when an export holds several; null takes alpha, or the first.</summary>
    public string? Realm { get; init; }

    /// <summary>The folder that names in messages are relative to.</summary>
    public string? ShowRelativeTo { get; init; }
}
