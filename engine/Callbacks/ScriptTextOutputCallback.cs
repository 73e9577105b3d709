namespace JourneySim.Engine.Callbacks;

/// <summary>
/// A script for the client, sent as a <c>TextOutputCallback</c> of message type 4
/// (<c>com.sun.identity.authentication.callbacks.ScriptTextOutputCallback</c>, PingAM Javadoc).
/// </summary>
public sealed class ScriptTextOutputCallback(string? script) : MessageCallback(Refuse.Blank(script), "4")
{
    public override string Type => "TextOutputCallback";

    public override string JavaClassName => "com.sun.identity.authentication.callbacks.ScriptTextOutputCallback";
}
