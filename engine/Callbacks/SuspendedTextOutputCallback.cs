namespace JourneySim.Engine.Callbacks;

/// <summary>The text shown while a journey is suspended (<c>org.forgerock.openam.auth.node.api.SuspendedTextOutputCallback</c>, PingAM Javadoc).</summary>
public sealed class SuspendedTextOutputCallback(int messageType, string? message)
    : MessageCallback(Refuse.Blank(message), $"{Refuse.Outside(messageType, 0, 2)}")
{
    public override string Type => "SuspendedTextOutputCallback";

    public override string JavaClassName => "org.forgerock.openam.auth.node.api.SuspendedTextOutputCallback";

    public int MessageType { get; } = messageType;
}
