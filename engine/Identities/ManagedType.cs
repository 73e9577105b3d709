using JourneySim.Engine.Identities.Relations;

namespace JourneySim.Engine.Identities;

/// <summary>What IDM's managed object configuration says of one type.</summary>
/// <param name="Name">Such as <c>alpha_user</c>.</param>
/// <param name="Required">Properties without which an object is refused with "Policy validation failed".</param>
/// <param name="WriteOnly">Properties that can be written but are never read back, such as <c>password</c>.</param>
/// <param name="UuidOnly">Whether <c>_id</c> must be a UUID.</param>
public sealed record ManagedType(
    string Name,
    IReadOnlyList<string> Required,
    IReadOnlyList<string> WriteOnly,
    bool UuidOnly
)
{
    private static readonly string[] Kinds = ["user", "role", "organization", "group", "assignment", "application"];

    /// <summary>Properties beside those of a realm's own types.</summary>
    public IReadOnlyList<ManagedProperty> Properties { get; init; } = [];

    public IReadOnlyList<ManagedRelation> Relations { get; init; } = [];

    /// <summary>Whether it is the type of a realm's users.</summary>
    internal bool IsOfUsers => Name is "alpha_user" or "bravo_user";

    /// <summary>The types that a realm of Advanced Identity Cloud comes with; <paramref name="realm"/> is <c>alpha</c> or <c>bravo</c>.</summary>
    public static IEnumerable<ManagedType> OfRealm(string realm) => Kinds.Select(kind => Named($"{realm}_{kind}"));

    /// <summary>The type of this name: one that realms come with, or an open one.</summary>
    public static ManagedType Named(string name) =>
        name.Split('_') is [{ Length: > 0 } realm, var kind] && Kinds.Contains(kind, StringComparer.Ordinal)
            ? (
                kind == "user"
                    ? new(name, ["userName", "givenName", "sn", "mail"], ["password"], UuidOnly: true)
                    : Open(name)
            ) with
            {
                Relations = ManagedRelation.OfRealm(realm, kind),
            }
            : Open(name);

    public static ManagedType Open(string name) => new(name, [], [], UuidOnly: false);

    internal ManagedRelation? Relation(string name) => Relations.FirstOrDefault(r => r.Name == name);
}
