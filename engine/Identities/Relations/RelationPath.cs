namespace JourneySim.Engine.Identities.Relations;

/// <summary>The endpoint of a relationship, such as <c>managed/alpha_user/1234/manager</c> or <c>managed/alpha_user/1234/roles/5678</c>.</summary>
internal sealed record RelationPath(string Type, string Id, string Property, string? Link)
{
    /// <summary>The object that has the property.</summary>
    public string Owner => $"managed/{Type}/{Id}";

    public static RelationPath? Read(string path) =>
        path.Trim('/').Split('/') switch
        {
            ["managed", var type, var id, var property] => new(type, Uri.UnescapeDataString(id), property, null),
            ["managed", var type, var id, var property, var link] => new(
                type,
                Uri.UnescapeDataString(id),
                property,
                Uri.UnescapeDataString(link)
            ),
            _ => null,
        };
}
