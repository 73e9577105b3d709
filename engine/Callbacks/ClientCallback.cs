using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>A callback that a client's library answers by itself, with several texts.</summary>
public abstract class ClientCallback : Callback
{
    private readonly Dictionary<string, string> answers = new(StringComparer.Ordinal);

    private protected ClientCallback() { }

    /// <summary>The names of the texts, as on the wire.</summary>
    protected abstract IReadOnlyList<string> Names { get; }

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks." + Type;

    public override IReadOnlyList<CallbackField> Inputs => [.. Names.Select(n => new CallbackField(n, this[n]))];

    /// <summary>What the client sent by a name; empty when nothing.</summary>
    public string this[string name] => answers.GetValueOrDefault(name, "");

    public override void Answer(int index, JsonElement value) => answers[Names[index]] = AnswerValue.Text(value) ?? "";
}
