using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>A message to the user; nothing to answer. On the wire the message type is a text.</summary>
public abstract class MessageCallback : Callback
{
    private protected MessageCallback(string message, string wireMessageType) =>
        (Message, WireMessageType) = (message, wireMessageType);

    public string Message { get; }

    private string WireMessageType { get; }

    public override IReadOnlyList<CallbackField> Outputs =>
        [new("message", Message), new("messageType", WireMessageType)];

    public override IReadOnlyList<CallbackField> Inputs => [];

    public override void Answer(int index, JsonElement value) =>
        throw new CallbackAnswerException("Invalid Callback, " + Type + ", for handler");
}
