using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a captcha's token (<c>com.sun.identity.authentication.callbacks.ReCaptchaCallback</c>, PingAM Javadoc).</summary>
public sealed class ReCaptchaCallback(
    string? siteKey,
    string? apiUri,
    string? divClass,
    bool reCaptchaV3,
    bool disableSubmission = true
) : Callback
{
    public override string Type => "ReCaptchaCallback";

    public override string JavaClassName => "com.sun.identity.authentication.callbacks.ReCaptchaCallback";

    public string? SiteKey { get; } = siteKey;

    public string? ApiUri { get; } = apiUri;

    public string? DivClass { get; } = divClass;

    public bool ReCaptchaV3 { get; } = reCaptchaV3;

    public bool DisableSubmission { get; } = disableSubmission;

    public string Response { get; private set; } = "";

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("recaptchaSiteKey", SiteKey ?? ""),
            new("captchaApiUri", ApiUri ?? ""),
            new("captchaDivClass", DivClass ?? ""),
            new("reCaptchaV3", ReCaptchaV3),
            new("disableSubmission", DisableSubmission),
        ];

    public override IReadOnlyList<CallbackField> Inputs => [new("", Response)];

    public void SetResponse(string? response) => Response = response ?? "";

    public override void Answer(int index, JsonElement value) => SetResponse(AnswerValue.Text(value));
}
