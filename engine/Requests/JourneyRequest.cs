namespace JourneySim.Engine.Requests;

/// <summary>
/// What came with the current <c>/authenticate</c> request (AM's <c>ExternalRequestContext</c>). Header and parameter names
/// ignore case and may repeat.
/// </summary>
public sealed record JourneyRequest
{
    public static JourneyRequest Empty { get; } = new();

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, string>> Parameters { get; init; } = [];

    public IReadOnlyDictionary<string, string> Cookies { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>AM's default when the address is not known.</summary>
    public string ClientIp { get; init; } = "unknown";

    public string HostName { get; init; } = "localhost";

    /// <summary>The scheme, host and port the client used, such as <c>https://tenant.example.com</c>.</summary>
    public string ServerUrl { get; init; } = "https://localhost";

    /// <summary>Preferred locales, best first, as BCP 47 tags; from <c>Accept-Language</c> when empty.</summary>
    public IReadOnlyList<string> Locales { get; init; } = [];
}
