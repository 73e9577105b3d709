using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>Sends the browser elsewhere (<c>com.sun.identity.authentication.spi.RedirectCallback</c>, PingAM Javadoc). The method is not checked.</summary>
public sealed class RedirectCallback(
    string? url,
    StateMap? data,
    string? method,
    string? statusParameter = null,
    string? redirectBackUrlCookie = null
) : OutputOnlyCallback
{
    public override string Type => "RedirectCallback";

    public override string JavaClassName => "com.sun.identity.authentication.spi.RedirectCallback";

    public string? Url { get; } = url;

    public StateMap? Data { get; } = data;

    public string Method { get; } = method ?? "get";

    public string StatusParameter { get; } = statusParameter ?? "AM_AUTH_SUCCESS_PARAM";

    public string RedirectBackUrlCookie { get; } = redirectBackUrlCookie ?? "AM_REDIRECT_BACK_SERVER_URL";

    public bool TrackingCookie { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("redirectUrl", Url ?? ""),
            new("redirectMethod", Method),
            new("trackingCookie", TrackingCookie),
            .. Data is null ? (CallbackField[])[] : [new("redirectData", Data)],
        ];

    public void SetTrackingCookie(bool trackingCookie) => TrackingCookie = trackingCookie;
}
