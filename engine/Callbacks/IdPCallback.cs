using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks a native client to sign in at an identity provider (<c>org.forgerock.openam.authentication.callbacks.IdPCallback</c>, PingAM Javadoc).</summary>
public sealed class IdPCallback(IdPRequest request, string? token = null, string? tokenType = null) : Callback
{
    public override string Type => "IdPCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.IdPCallback";

    public IdPRequest Request { get; } = request;

    public string Token { get; private set; } = token ?? "";

    public string TokenType { get; private set; } = tokenType ?? "";

    public string? UserInfo { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("provider", Request.Provider ?? ""),
            new("clientId", Request.ClientId ?? ""),
            new("redirectUri", Request.RedirectUri ?? ""),
            new("scopes", new StateList(Request.Scope)),
            new("nonce", Request.Nonce ?? ""),
            new("acrValues", new StateList(Request.AcrValues)),
            new("request", Request.Request ?? ""),
            new("acceptsJSON", Request.NativeAppForUserInfo),
            new("requestUri", Request.RequestUri ?? ""),
        ];

    public override IReadOnlyList<CallbackField> Inputs => [new("token", Token), new("token_type", TokenType)];

    public void SetToken(string? token) => Token = token ?? "";

    public void SetTokenType(string? tokenType) => TokenType = tokenType ?? "";

    public void SetUserInfo(string? userInfo) => UserInfo = userInfo;

    public override void Answer(int index, JsonElement value)
    {
        if (index == 0)
        {
            SetToken(AnswerValue.Text(value));
        }
        else
        {
            SetTokenType(AnswerValue.Text(value));
        }
    }
}
