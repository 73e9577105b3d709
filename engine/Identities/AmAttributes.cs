namespace JourneySim.Engine.Identities;

/// <summary>
/// How the properties of a managed user are called on AM's side, where identities have the directory's attribute names.
/// </summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/identities/user-identity-properties-attributes-reference.html">User identity properties and attributes reference</seealso>
public static class AmAttributes
{
    /// <summary>All <c>custom_*</c> properties together, as one JSON text.</summary>
    public const string CustomBag = "fr-idm-custom-attrs";

    private static readonly Dictionary<string, string> Fixed = new(StringComparer.OrdinalIgnoreCase)
    {
        ["uid"] = "userName",
        ["fr-idm-uuid"] = "_id",
        ["inetUserStatus"] = "accountStatus",
        ["cn"] = "cn",
        ["givenName"] = "givenName",
        ["sn"] = "sn",
        ["mail"] = "mail",
        ["telephoneNumber"] = "telephoneNumber",
        ["displayName"] = "displayName",
        ["description"] = "description",
        ["userPassword"] = "password",
        ["street"] = "postalAddress",
        ["l"] = "city",
        ["st"] = "stateProvince",
        ["postalCode"] = "postalCode",
        ["co"] = "country",
        ["iplanet-am-user-alias-list"] = "aliasList",
        ["fr-idm-preferences"] = "preferences",
        ["fr-idm-effectiveRole"] = "effectiveRoles",
        ["fr-idm-effectiveAssignment"] = "effectiveAssignments",
        ["fr-idm-kbaInfo"] = "kbaInfo",
        ["fr-idm-consentedMapping"] = "consentedMappings",
        ["fr-idm-lastSync"] = "lastSync",
        ["labeledURI"] = "profileImage",
        ["pwdChangedTime"] = "passwordLastChangedTime",
        ["pwdExpirationTime"] = "passwordExpirationTime",
        ["fr-idm-managed-user-memberoforgid"] = "memberOfOrgIDs",
    };

    /// <summary>The general purpose attributes: AM's prefix, IDM's property, kind of value.</summary>
    private static readonly (string Am, string Idm, AmAttributeKind Kind)[] Families =
    [
        ("fr-attr-str", "frUnindexedString", AmAttributeKind.Single),
        ("fr-attr-istr", "frIndexedString", AmAttributeKind.Single),
        ("fr-attr-multi", "frUnindexedMultivalued", AmAttributeKind.Multiple),
        ("fr-attr-imulti", "frIndexedMultivalued", AmAttributeKind.Multiple),
        ("fr-attr-int", "frUnindexedInteger", AmAttributeKind.Integer),
        ("fr-attr-iint", "frIndexedInteger", AmAttributeKind.Integer),
        ("fr-attr-date", "frUnindexedDate", AmAttributeKind.Date),
        ("fr-attr-idate", "frIndexedDate", AmAttributeKind.Date),
    ];

    /// <summary>IDM's property and the kind of its values; null for a name that AM's identity store does not map.</summary>
    public static (string Property, AmAttributeKind Kind)? Property(string attribute)
    {
        if (Fixed.TryGetValue(attribute, out var property))
        {
            return (property, AmAttributeKind.Text);
        }

        foreach (var (am, idm, kind) in Families)
        {
            if (
                attribute.StartsWith(am, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(attribute.AsSpan(am.Length), out var number)
                && number is >= 1 and <= 20
            )
            {
                return (idm + number, kind);
            }
        }

        return null;
    }
}
