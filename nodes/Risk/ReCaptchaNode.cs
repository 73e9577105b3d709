using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>The older captcha, whose bad answer ends the login (PingAM Authentication node reference, "Legacy CAPTCHA node"; am-external <c>ReCaptchaNode</c>).</summary>
internal sealed class ReCaptchaNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "product-ReCaptchaNode",
            DisplayName = "Legacy CAPTCHA",
            Settings =
            [
                new("siteKey", SettingKind.Text, Required: true),
                new("secretKey", SettingKind.Text, Required: true),
                new("reCaptchaUri", SettingKind.Text),
                new("apiUri", SettingKind.Text),
                new("divClass", SettingKind.Text),
            ],
            Create = settings => new ReCaptchaNode(settings),
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
                    reCaptchaV3: false
                )
            );
        }

        return answer.Response.Length > 0 && CaptchaNode.Verdict(context)
            ? Leave.Single()
            : Leave.Failing("CAPTCHA response required for verification");
    }
}
