namespace JourneySim.Engine.Callbacks;

/// <summary>Shows a text: 0 information, 1 warning, 2 error (<c>javax.security.auth.callback.TextOutputCallback</c>, Java SE API).</summary>
public sealed class TextOutputCallback(int messageType, string? message)
    : MessageCallback(Refuse.Blank(message), $"{Refuse.Outside(messageType, 0, 2)}")
{
    public override string Type => "TextOutputCallback";

    public override string JavaClassName => "javax.security.auth.callback.TextOutputCallback";

    public int MessageType { get; } = messageType;
}
