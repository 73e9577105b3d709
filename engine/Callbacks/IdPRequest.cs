namespace JourneySim.Engine.Callbacks;

/// <summary>What an <see cref="IdPCallback"/> asks the client to request from the provider.</summary>
public sealed record IdPRequest
{
    public string? Provider { get; init; }

    public string? ClientId { get; init; }

    public string? RedirectUri { get; init; }

    public IReadOnlyList<string> Scope { get; init; } = [];

    public string? Nonce { get; init; }

    public string? Request { get; init; }

    public string? RequestUri { get; init; }

    public IReadOnlyList<string> AcrValues { get; init; } = [];

    /// <summary>Sent as <c>acceptsJSON</c>: the provider wants the user's data from the native app.</summary>
    public bool NativeAppForUserInfo { get; init; }
}
