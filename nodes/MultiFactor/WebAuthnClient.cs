using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>What the WebAuthn nodes send to the client and how they read what it answers (am-external, <c>webauthn</c>).</summary>
internal static class WebAuthnClient
{
    private const string OutcomeId = "webAuthnOutcome";

    public static IReadOnlyList<SettingRule> Settings { get; } =
    [
        new("relyingPartyDomain", SettingKind.Text),
        new("origins", SettingKind.Texts),
        new("userVerificationRequirement", SettingKind.Text),
        new("timeout", SettingKind.Number),
        new("requiresResidentKey", SettingKind.Flag),
        new("asScript", SettingKind.Flag),
    ];

    public static IEnumerable<Callback> Questions(NodeSettings settings, string action)
    {
        if (settings.Flag("asScript", missing: true))
        {
            yield return new ScriptTextOutputCallback($"/* {action} */");
            yield return new ScriptTextOutputCallback("/* Waiting for local device... */");
        }
        else
        {
            yield return new MetadataCallback(
                new StateMap
                {
                    ["_action"] = action,
                    ["relyingPartyId"] = settings.Text("relyingPartyDomain", ""),
                    ["timeout"] = (settings.Number("timeout", 60) * 1000).ToString(
                        System.Globalization.CultureInfo.InvariantCulture
                    ),
                }
            );
        }

        yield return new HiddenValueCallback(OutcomeId, "false");
    }

    /// <summary>What the client put into the hidden value; null when it has not answered.</summary>
    public static string? Answer(NodeContext context) =>
        context.Callbacks.OfType<HiddenValueCallback>().FirstOrDefault(c => c.Id == OutcomeId)?.Value
            is { Length: > 0 } value
        && value is not ("false" or OutcomeId)
            ? value
            : null;

    /// <summary>The outcome that an answer leads to.</summary>
    public static string Judge(NodeContext context, string answer)
    {
        if (answer == "unsupported")
        {
            return "unsupported";
        }

        const string Error = "ERROR::";
        if (answer.StartsWith(Error, StringComparison.Ordinal))
        {
            context.State.Shared["WebAuthenticationDOMException"] = answer[Error.Length..];
            return "error";
        }

        return context.Services.Realm.Devices.WebAuthn switch
        {
            true => "success",
            false => "failure",
            null => throw new NotSimulatedException(
                "Verifying a WebAuthn response",
                "Say whether it verifies in journeysim.yaml or the test: devices: { webAuthn: true } (or false)."
            ),
        };
    }
}
