namespace JourneySim.Engine.Identities;

/// <summary>
/// What AM wrote into its directory that no property of the managed object holds: the text of the custom attributes as it was written, and the common
/// name (both measured on a tenant).
/// </summary>
internal sealed class AmWritten
{
    private readonly Dictionary<string, (string Revision, string? Text)> bags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> names = new(StringComparer.Ordinal);

    /// <summary>Remembers the text of a user's custom attributes; null when the write left no value.</summary>
    public void KeepBag(string id, string revision, string? text) => bags[id] = (revision, text);

    /// <summary>True until identity management next writes the object, which makes a text of its own.</summary>
    public bool TryGetBag(string id, object? revision, out string? text)
    {
        var kept = bags.TryGetValue(id, out var bag) && bag.Revision.Equals(revision);
        text = kept ? bag.Text : null;
        return kept;
    }

    public void KeepCommonName(string id, IReadOnlyList<string> values) => names[id] = values;

    public IReadOnlyList<string>? CommonName(string id) => names.GetValueOrDefault(id);

    public void Forget(string id)
    {
        bags.Remove(id);
        names.Remove(id);
    }
}
