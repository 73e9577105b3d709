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

    private static IEnumerable<string> Numbered(string name, int count) =>
        Enumerable.Range(1, count).Select(i => name + i);
}
