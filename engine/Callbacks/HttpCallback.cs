namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks for an HTTP authorization header (<c>com.sun.identity.authentication.spi.HttpCallback</c>, PingAM Javadoc). It has no JSON form: the call
/// that should send it ends with a 401 <c>http-auth-failed</c>, as seen on Advanced Identity Cloud.
/// </summary>
public sealed class HttpCallback(
    string? authorizationHeader,
    string? negotiationName,
    string? negotiationValue,
    int errorCode
) : OutputOnlyCallback
{
    public override string Type => "HttpCallback";

    public override string JavaClassName => "com.sun.identity.authentication.spi.HttpCallback";

    public override string WireRefusal => "http-auth-failed";

    public string? AuthorizationHeader { get; } = authorizationHeader;

    public string? NegotiationName { get; } = negotiationName;

    public string? NegotiationValue { get; } = negotiationValue;

    public int ErrorCode { get; } = errorCode;

    public string? Authorization { get; private set; }

    public override IReadOnlyList<CallbackField> Outputs => [];

    public void SetAuthorization(string? authorization) => Authorization = authorization;
}
