namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>
/// What ends a call of <c>jwtAssertion</c> or <c>jwtValidator</c>: either an exception to the script, or an ERROR line in the log and null.
/// </summary>
internal sealed class JwtFault(string message, string? javaClass) : Exception(message)
{
    /// <summary>The Java class to throw, or null when AM only logs.</summary>
    public string? JavaClass { get; } = javaClass;

    public static JwtFault Logged(string message) => new(message, null);

    public static JwtFault IllegalArgument(string message) => new(message, "java.lang.IllegalArgumentException");

    public static JwtFault NullPointer(string message) => new(message, "java.lang.NullPointerException");
}
