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
    /// <summary>The types that a realm of Advanced Identity Cloud comes with; <paramref name="realm"/> is <c>alpha</c> or <c>bravo</c>.</summary>
    public static IEnumerable<ManagedType> OfRealm(string realm) =>
        [
            new($"{realm}_user", ["userName", "givenName", "sn", "mail"], ["password"], UuidOnly: true),
            Open($"{realm}_role"),
            Open($"{realm}_organization"),
            Open($"{realm}_group"),
            Open($"{realm}_assignment"),
            Open($"{realm}_application"),
        ];

    public static ManagedType Open(string name) => new(name, [], [], UuidOnly: false);
}
