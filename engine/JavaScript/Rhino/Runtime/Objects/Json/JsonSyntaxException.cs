namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>A JSON text is refused; the message is Rhino's.</summary>
internal sealed class JsonSyntaxException(string message) : Exception(message);
