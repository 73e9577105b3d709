namespace JourneySim.Engine.Identities;

/// <summary>The directory refuses a write of AM's identity store; code 21 is bad syntax, 65 a violated schema, 32 no such entry.</summary>
public sealed class AmStoreException(int ldapCode)
    : Exception(
        $"Exception persisting attribute: Plug-in org.forgerock.openam.idrepo.ldap.DJLDAPv3Repo encountered a ldap exception.  ldap errorcode={ldapCode}"
    )
{
    public int LdapCode { get; } = ldapCode;
}
