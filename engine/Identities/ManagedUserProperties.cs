using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>The properties that <c>alpha_user</c> has before anybody adds one.</summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/identities/user-identity-properties-attributes-reference.html">User identity properties and attributes reference</seealso>
internal static class ManagedUserProperties
{
    private const string Named = """
        _id _rev _meta _notifications userName password givenName sn cn mail displayName description accountStatus telephoneNumber
        postalAddress city postalCode country stateProvince profileImage preferences consentedMappings kbaInfo aliasList
        passwordLastChangedTime passwordExpirationTime activeDate inactiveDate lastSync memberOfOrg memberOfOrgIDs adminOfOrg ownerOfOrg
        ownerOfApp roles effectiveRoles assignments effectiveAssignments applications effectiveApplications groups effectiveGroups manager
        reports authzRoles assignedDashboard devices taskPrincipals taskProxies
        """;

    public static IReadOnlySet<string> All { get; } =
        new HashSet<string>(
            Named
                .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Concat(Numbered("frIndexedString", 20))
                .Concat(Numbered("frUnindexedString", 5))
                .Concat(Numbered("frIndexedMultivalued", 5))
                .Concat(Numbered("frUnindexedMultivalued", 5))
                .Concat(Numbered("frIndexedDate", 5))
                .Concat(Numbered("frUnindexedDate", 5))
                .Concat(Numbered("frIndexedInteger", 5))
                .Concat(Numbered("frUnindexedInteger", 5)),
            StringComparer.Ordinal
        );

    private static IEnumerable<string> Declared => All.Where(name => !Unread.Contains(name));

    /// <summary>Properties that are lists, and read as an empty one while unset.</summary>
    private static readonly HashSet<string> Lists = new(
        "consentedMappings kbaInfo aliasList effectiveRoles effectiveAssignments effectiveApplications effectiveGroups memberOfOrgIDs"
            .Split(' ')
            .Concat(Numbered("frIndexedMultivalued", 5))
            .Concat(Numbered("frUnindexedMultivalued", 5)),
        StringComparer.Ordinal
    );

    /// <summary>Relationships, which only come when they are asked for, what can't be read, and what identity management has no property for.</summary>
    private static readonly HashSet<string> Unread = new(
        "_id _rev _meta _notifications password cn memberOfOrg adminOfOrg ownerOfOrg ownerOfApp roles assignments applications groups manager reports authzRoles assignedDashboard devices taskPrincipals taskProxies".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    /// <summary>A user as a plain read shows it: every property that is unset is there and null, or an empty list (measured on a tenant).</summary>
    public static StateMap Complete(StateMap user)
    {
        var complete = new StateMap();
        foreach (var (key, value) in user)
        {
            if (key != "cn")
            {
                complete[key] = value;
            }
        }

        foreach (var name in Declared)
        {
            if (!complete.ContainsKey(name))
            {
                complete[name] = Lists.Contains(name) ? new StateList() : null;
            }
        }

        return complete;
    }

    private static IEnumerable<string> Numbered(string name, int count) =>
        Enumerable.Range(1, count).Select(i => name + i);
}
