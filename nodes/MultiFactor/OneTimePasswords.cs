using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>What the senders of one-time passwords share (am-external <c>OtpNodeBaseConfig</c>).</summary>
internal static class OneTimePasswords
{
    private const string Placeholder = "{{OTP}}";

    public static IReadOnlyList<SettingRule> GatewaySettings { get; } =
    [
        new("hostName", SettingKind.Text),
        new("hostPort", SettingKind.Number),
        new("username", SettingKind.Text),
        new("password", SettingKind.Text),
        new("secretLabelIdentifier", SettingKind.Text),
        new("passwordPurpose", SettingKind.Text),
        new("fromEmailAddress", SettingKind.Text),
        new("sslOption", SettingKind.Text),
        new("smsGatewayImplementationClass", SettingKind.Text),
    ];

    public static StateMap? User(NodeContext context) =>
        Users.Username(context) is { } name ? Users.ByName(context, name) : null;

    /// <summary>A configured text has a place for the password; the built-in one is followed by it.</summary>
    public static string Fill(string? configured, string builtIn, string password) =>
        configured?.Replace(Placeholder, password, StringComparison.Ordinal) ?? $"{builtIn} {password}";
}
