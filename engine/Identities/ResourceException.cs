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
}
