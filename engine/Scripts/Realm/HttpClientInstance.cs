namespace JourneySim.Engine.Scripts.Realm;

/// <summary>One instance of AM's Http Client service, as scripts name it by <c>clientName</c>.</summary>
/// <param name="Name">What <c>clientName</c> says.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/am-reference/services-configuration.html#realm-httpclient">Http Client service</seealso>
public sealed record HttpClientInstance(string Name)
{
    /// <summary>What a deployment waits for a response unless an instance says otherwise.</summary>
    public static TimeSpan UsualTimeout { get; } = TimeSpan.FromSeconds(10);

    /// <summary>How a request carries the instance that sends it.</summary>
    public static HttpRequestOptionsKey<HttpClientInstance> Option { get; } = new("JourneySim.HttpClient");

    public bool Enabled { get; init; } = true;

    /// <summary>How long a connection may take to be made.</summary>
    public TimeSpan ConnectionTimeout { get; init; } = UsualTimeout;

    /// <summary>How long a response may take.</summary>
    public TimeSpan ResponseTimeout { get; init; } = UsualTimeout;

    /// <summary>The identifier of the client certificate's secret label; null sends none.</summary>
    public string? ClientCertificate { get; init; }

    /// <summary>The identifier of the secret label of the certificates that servers are trusted by; null trusts the system's.</summary>
    public string? ServerTrust { get; init; }

    public bool TrustsAllCertificates { get; init; }

    public bool SkipsRevocationCheck { get; init; }

    /// <summary>The proxy of this instance; null is the deployment's.</summary>
    public HttpProxy? Proxy { get; init; }

    /// <summary>The label that the client certificate's secret has to be mapped to.</summary>
    public string? ClientCertificateLabel =>
        ClientCertificate is null ? null : $"am.services.httpclient.mtls.clientcert.{ClientCertificate}.secret";

    /// <summary>Whether a call really made needs what is not simulated.</summary>
    public bool NeedsMoreThanTimeouts =>
        ClientCertificate is not null
        || ServerTrust is not null
        || Proxy is not null
        || TrustsAllCertificates
        || SkipsRevocationCheck;
}
