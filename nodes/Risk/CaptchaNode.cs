using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Shows a captcha and asks its provider whether the answer is good (PingAM Authentication node reference, "CAPTCHA node"; am-external
/// <c>CaptchaNode</c>). The provider's verdict is what the run says (<c>devices: { captcha: … }</c>).
/// </summary>
internal sealed class CaptchaNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "product-CaptchaNode",
            DisplayName = "CAPTCHA",
            Settings =
            [
                new("siteKey", SettingKind.Text, Required: true),
                new("secretKey", SettingKind.Text),
                new("secretLabelIdentifier", SettingKind.Text),
                new("captchaUri", SettingKind.Text),
                new("apiUri", SettingKind.Text),
                new("divClass", SettingKind.Text),
                new("reCaptchaV3", SettingKind.Flag),
                new("scoreThreshold", SettingKind.Text),
                new("disableSubmission", SettingKind.Flag),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Create = settings => new CaptchaNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<ReCaptchaCallback>().FirstOrDefault() is not { } answer)
        {
            return Leave.Asking(
                new ReCaptchaCallback(
                    settings.Text("siteKey"),
                    settings.Text("apiUri", "https://www.google.com/recaptcha/api.js"),
                    settings.Text("divClass", "g-recaptcha"),
                    settings.Flag("reCaptchaV3"),
                    settings.Flag("disableSubmission", missing: true)
                )
            );
        }

        return answer.Response.Length == 0
            ? Leave.Failing("CAPTCHA response required for verification")
            : Leave.Decided(Verdict(context));
    }

    public static bool Verdict(NodeContext context) =>
        context.Services.Realm.Devices.Captcha
        ?? throw new NotSimulatedException(
            "The verdict of a captcha's provider",
            "Say it in journeysim.yaml or the test: devices: { captcha: true } (or false)."
        );
}
