using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Checks user name and password at a directory server (PingAM Authentication node reference, "LDAP Decision node"; am-external
/// <c>LdapDecisionNode</c>). The directory is that of the simulated users, whatever servers are set; the user name becomes the one that is found.
/// </summary>
internal sealed class LdapDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "LdapDecisionNode",
            DisplayName = "LDAP Decision",
            Settings =
            [
                new("primaryServers", SettingKind.Texts, Required: true),
                new("secondaryServers", SettingKind.Texts),
                new("accountSearchBaseDn", SettingKind.Texts, Required: true),
                new("adminDn", SettingKind.Text),
                new("adminPassword", SettingKind.Text),
                new("userProfileAttribute", SettingKind.Text, Required: true),
                new("searchFilterAttributes", SettingKind.Texts, Required: true),
                new("userSearchFilter", SettingKind.Text),
                new("searchScope", SettingKind.Text),
                new("ldapConnectionMode", SettingKind.Text),
                new("mtlsEnabled", SettingKind.Flag),
                new("mtlsSecretLabel", SettingKind.Text),
                new("returnUserDn", SettingKind.Flag),
                new("userCreationAttrs", SettingKind.Texts),
                new("minimumPasswordLength", SettingKind.Number),
                new("beheraEnabled", SettingKind.Flag),
                new("trustAllServerCertificates", SettingKind.Flag),
                new("heartbeatInterval", SettingKind.Number),
                new("heartbeatTimeUnit", SettingKind.Text),
                new("ldapOperationsTimeout", SettingKind.Number),
                new("mixedCaseForPasswordChangeMessages", SettingKind.Flag),
                new("affinityLevel", SettingKind.Text),
            ],
            Outcomes = (_, _) => StoredPassword.Outcomes,
            Inputs = (_, _) => ["username", "password"],
            Create = settings => new LdapDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        settings.Texts("primaryServers").Count == 0
            ? Leave.Failing("Invalid LDAP node configuration.")
            : StoredPassword.Check(context, user => (string)user["userName"]!);
}
