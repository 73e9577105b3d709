using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>A callback that tells the client something and takes no answer.</summary>
public abstract class OutputOnlyCallback : Callback
{
    private protected OutputOnlyCallback() { }

    public override IReadOnlyList<CallbackField> Inputs => [];

    public override void Answer(int index, JsonElement value) =>
        throw new CallbackAnswerException("Invalid Callback, " + Type + ", for handler");
}
