namespace JourneySim.Engine.Scripts.Realm;

/// <summary>The proxy of an HTTP client instance.</summary>
/// <param name="Uri"><c>http://host:port</c> or <c>https://host:port</c>.</param>
/// <param name="UserName">Null asks without a name.</param>
/// <param name="Secret">The identifier of the secret label of the password.</param>
public sealed record HttpProxy(Uri Uri, string? UserName, string? Secret);
