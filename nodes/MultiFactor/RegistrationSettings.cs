using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>The settings that all registrations of second factors share (am-external, multi-factor registration configuration).</summary>
internal static class RegistrationSettings
{
    public static IReadOnlyList<SettingRule> All { get; } =
    [
        new("issuer", SettingKind.Text),
        new("accountName", SettingKind.Text),
        new("bgColor", SettingKind.Text),
        new("imgUrl", SettingKind.Text),
        new("generateRecoveryCodes", SettingKind.Flag),
        new("scanQRCodeMessage", SettingKind.LocalisedText),
    ];
}
