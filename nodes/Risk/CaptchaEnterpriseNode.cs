using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Shows a reCAPTCHA Enterprise and asks Google whether the answer is good (PingAM Authentication node reference, "reCAPTCHA Enterprise node"). The
/// verdict is what the run says (<c>devices: { captcha: … }</c>).
/// </summary>
internal sealed class CaptchaEnterpriseNode(NodeSettings settings) : Node
{
    private const string ErrorKey = "CaptchaEnterpriseNode.FAILURE";

    public static NodeType Type { get; } =
        new()
        {
            Name = "product-CaptchaEnterpriseNode",
            DisplayName = "reCAPTCHA Enterprise",
            Settings =
            [
                new("projectId", SettingKind.Text, Required: true),
                new("siteKey", SettingKind.Text, Required: true),
                new("secretLabelIdentifier", SettingKind.Text),
                new("scoreThreshold", SettingKind.Text),
                new("storeAssessmentResult", SettingKind.Flag),
                new("storeErrors", SettingKind.Flag),
                new("divClass", SettingKind.Text),
                new("verificationUrl", SettingKind.Text),
                new("apiUri", SettingKind.Text),
                new("captchaUri", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Create = settings => new CaptchaEnterpriseNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<ReCaptchaEnterpriseCallback>().FirstOrDefault() is not { } answer)
        {
            return Leave.Asking(
                new ReCaptchaEnterpriseCallback(
                    settings.Text("siteKey", ""),
                    settings.Text("apiUri", "https://www.google.com/recaptcha/enterprise.js"),
                    settings.Text("divClass", "g-recaptcha")
                )
            );
        }

        if (answer["clientError"] is { Length: > 0 } error)
        {
            return Refused(context, error);
        }

        return answer["token"].Length == 0 ? Refused(context, "INVALID_TOKEN")
            : CaptchaNode.Verdict(context) ? Leave.Decided(true)
            : Refused(context, "VALIDATION_ERROR");
    }

    private ValueTask<NodeResult> Refused(NodeContext context, string why)
    {
        if (settings.Flag("storeErrors"))
        {
            context.State.Transient[ErrorKey] = why;
        }

        return Leave.Decided(false);
    }
}
