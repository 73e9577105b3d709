using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>
/// A question to the user, or a message, as AM's <c>javax.security.auth.callback.Callback</c> classes. Each knows its own wire form
/// on <c>/authenticate</c>: named outputs, and named inputs that an answer fills.
/// </summary>
public abstract class Callback
{
    /// <summary>The wire name, such as <c>NameCallback</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The full name of the Java class, such as <c>javax.security.auth.callback.NameCallback</c>.</summary>
    public abstract string JavaClassName { get; }

    /// <summary>Writes the members <c>output</c> and <c>input</c> name by name; values as AM sends them.</summary>
    public abstract IReadOnlyList<CallbackField> Outputs { get; }

    /// <summary>
    /// What the client may answer; the value is the one sent along (AM pre-fills some). The name is what follows <c>IDToken&lt;n&gt;</c>
    /// on the wire: empty for the first or only input.
    /// </summary>
    public abstract IReadOnlyList<CallbackField> Inputs { get; }

    /// <summary>What <c>/authenticate</c> answers instead of a question that has no JSON form; null for all callbacks but two.</summary>
    public virtual string? WireRefusal => null;

    /// <summary>What scripts see of this callback; one and the same for good.</summary>
    internal object? ScriptObject { get; set; }

    /// <summary>
    /// Takes the answer of input <paramref name="index"/> as it came on the wire. Throws <see cref="CallbackAnswerException"/> when AM
    /// would refuse it.
    /// </summary>
    public abstract void Answer(int index, JsonElement value);
}
