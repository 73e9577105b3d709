using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Callbacks;

/// <summary>
/// What a client sends back for one callback: a value for each input, in order. A missing one comes back as it was sent, as clients do with fields
/// their user leaves alone.
/// </summary>
/// <param name="Inputs">The values as they come on the wire; null means unchanged.</param>
public sealed record CallbackAnswer(IReadOnlyList<JsonElement?> Inputs)
{
    /// <summary>The callback as it was sent.</summary>
    public static CallbackAnswer Unchanged { get; } = new([]);

    public static CallbackAnswer Of(string value) => new([Json(value)]);

    public static CallbackAnswer Of(int value) => new([Json(value)]);

    public static CallbackAnswer Of(bool value) => new([Json(value)]);

    /// <summary>
    /// Puts the answers into the callbacks. Throws <see cref="CallbackAnswerException"/> when AM would refuse them with HTTP 400.
    /// </summary>
    public static void Fill(IReadOnlyList<Callback> callbacks, IReadOnlyList<CallbackAnswer> answers)
    {
        if (callbacks.Count != answers.Count)
        {
            throw new CallbackAnswerException("Incorrect number of callbacks found in JSON response");
        }

        foreach (var (callback, answer) in callbacks.Zip(answers))
        {
            var inputs = callback.Inputs;
            for (var i = 0; i < inputs.Count; i++)
            {
                callback.Answer(i, (i < answer.Inputs.Count ? answer.Inputs[i] : null) ?? Json(inputs[i].Value));
            }
        }
    }

    private static JsonElement Json(object? value) => JsonElement.Parse(StateJson.Write(value));
}
