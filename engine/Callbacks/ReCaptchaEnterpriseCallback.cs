namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a token of reCAPTCHA Enterprise (Ping SDKs, <c>ReCaptchaEnterpriseCallback</c>).</summary>
public sealed class ReCaptchaEnterpriseCallback(string siteKey, string apiUri, string divClass) : ClientCallback
{
    public override string Type => "ReCaptchaEnterpriseCallback";

    public override IReadOnlyList<CallbackField> Outputs =>
        [new("recaptchaSiteKey", siteKey), new("captchaApiUri", apiUri), new("captchaDivClass", divClass)];

    protected override IReadOnlyList<string> Names => ["token", "action", "clientError", "payload"];
}
