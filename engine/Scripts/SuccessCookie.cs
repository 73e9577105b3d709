namespace JourneySim.Engine.Scripts;

/// <summary>A cookie that the client gets when the whole journey succeeds (am-external <c>TreeHook</c>s of the persistent cookie nodes).</summary>
/// <param name="Name">The cookie's name.</param>
/// <param name="Value">Its value for the user who logged in; null sets none.</param>
/// <param name="Attributes">Such as <c>HttpOnly</c>.</param>
public sealed record SuccessCookie(string Name, Func<string?, string?> Value, IReadOnlyList<string> Attributes);
