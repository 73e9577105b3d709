namespace JourneySim.Engine.Identities;

/// <summary>
/// A refusal of the identity management service, as <c>org.forgerock.json.resource.ResourceException</c>: an HTTP-like code, its
/// reason phrase, the text, and details where there are any.
/// </summary>
public sealed class ResourceException(int code, string message, State.StateMap? detail = null) : Exception(message)
{
    public int Code { get; } = code;

    public string Reason { get; } =
        code switch
        {
            400 => "Bad Request",
            403 => "Forbidden",
            404 => "Not Found",
            409 => "Conflict",
            412 => "Precondition Failed",
            501 => "Not Implemented",
            _ => "Internal Server Error",
        };

    public State.StateMap? Detail { get; } = detail;

    /// <summary>What every endpoint says of a resource that it does not have.</summary>
    /// <param name="path">Without slashes at its ends.</param>
    internal static ResourceException NotFound(string path) => new(404, IdmText.Escape($"Resource '{path}' not found"));

    /// <summary>Refuses a request that expects another revision; null expects none.</summary>
    internal static void Expect(string? expected, string? current)
    {
        if (expected is not null && expected != current)
        {
            throw new ResourceException(
                412,
                IdmText.Escape(
                    $"The resource could not be accessed because the expected version '{expected}' does not match the current version '{current}'"
                )
            );
        }
    }
}
