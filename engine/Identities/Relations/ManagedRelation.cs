namespace JourneySim.Engine.Identities.Relations;

/// <summary>A property of a managed type that refers to other objects.</summary>
/// <param name="Name">Such as <c>manager</c>.</param>
/// <param name="Many">Whether it is a list of references.</param>
/// <param name="Target">The collection it refers to, such as <c>managed/alpha_user</c>.</param>
/// <param name="Reverse">The property of the objects referred to that shows the same relationship; null shows none.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/idm-objects/relationships-between-objects.html">Relationships between objects</seealso>
public sealed record ManagedRelation(string Name, bool Many, string Target, string? Reverse)
{
    /// <summary>The relationships that a realm's own types come with (default managed object configuration).</summary>
    internal static IReadOnlyList<ManagedRelation> OfRealm(string realm, string kind)
    {
        string Type(string name) => $"managed/{realm}_{name}";
        return kind switch
        {
            "user" =>
            [
                new("manager", false, Type("user"), "reports"),
                new("reports", true, Type("user"), "manager"),
                new("roles", true, Type("role"), "members"),
                new("assignments", true, Type("assignment"), "members"),
                new("groups", true, Type("group"), "members"),
                new("applications", true, Type("application"), "members"),
                new("memberOfOrg", true, Type("organization"), "members"),
                new("adminOfOrg", true, Type("organization"), "admins"),
                new("ownerOfOrg", true, Type("organization"), "owners"),
                new("ownerOfApp", true, Type("application"), "owners"),
                new("authzRoles", true, "internal/role", null),
            ],
            "role" =>
            [
                new("members", true, Type("user"), "roles"),
                new("assignments", true, Type("assignment"), "roles"),
                new("applications", true, Type("application"), "roles"),
            ],
            "assignment" =>
            [
                new("members", true, Type("user"), "assignments"),
                new("roles", true, Type("role"), "assignments"),
            ],
            "group" => [new("members", true, Type("user"), "groups")],
            "organization" =>
            [
                new("members", true, Type("user"), "memberOfOrg"),
                new("admins", true, Type("user"), "adminOfOrg"),
                new("owners", true, Type("user"), "ownerOfOrg"),
                new("parent", false, Type("organization"), "children"),
                new("children", true, Type("organization"), "parent"),
            ],
            "application" =>
            [
                new("members", true, Type("user"), "applications"),
                new("owners", true, Type("user"), "ownerOfApp"),
                new("roles", true, Type("role"), "applications"),
            ],
            _ => [],
        };
    }
}
