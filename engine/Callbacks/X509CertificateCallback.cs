namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks for a client certificate (<c>com.sun.identity.authentication.spi.X509CertificateCallback</c>, PingAM Javadoc). It has no JSON form: the call
/// that should send it ends with a 400.
/// </summary>
public sealed class X509CertificateCallback(string? prompt, object? certificate = null, bool requestSignature = true)
    : OutputOnlyCallback
{
    public override string Type => "X509CertificateCallback";

    public override string JavaClassName => "com.sun.identity.authentication.spi.X509CertificateCallback";

    public override string WireRefusal =>
        "X509Certificate must be specified in the initial request. Cannot be converted into a JSON representation.";

    public string? Prompt { get; } = prompt;

    public object? Certificate { get; } = certificate;

    public bool RequestSignature { get; } = requestSignature;

    public override IReadOnlyList<CallbackField> Outputs => [];
}
