using System.Globalization;
using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;
using JourneySim.Fakes;

namespace JourneySim.Cli.Commands.Answers;

/// <summary>Reads what somebody wrote as the answer to a question. Null text is no answer.</summary>
internal static class AnswerReader
{
    /// <summary>The answer, or why the text is none.</summary>
    public static (GivenAnswer? Answer, string? Fault) Read(Question question, string text, SecretMask mask)
    {
        switch (question)
        {
            case Question.Text:
                return (new GivenAnswer(question, Json(text), text), null);
            case Question.Secret:
                mask.Add(text);
                return (new GivenAnswer(question, Json(text), SecretMask.Cover), null);
            case Question.OneOf oneOf:
                return OneOf(oneOf, text.Trim());
            case Question.Flag:
                return Truth(text.Trim()) is { } flag
                    ? (new GivenAnswer(question, Json(flag), flag ? "yes" : "no"), null)
                    : (null, $"\"{text}\" is neither yes nor no.");
            case Question.Number:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? (new GivenAnswer(question, Json(number), text.Trim()), null)
                    : (null, $"\"{text}\" is no number.");
            default:
                throw new InvalidOperationException(question.GetType().Name);
        }
    }

    /// <summary>The callback as it came, as a client sends it back whose user leaves it alone.</summary>
    public static GivenAnswer? Unchanged(Question question) =>
        question switch
        {
            Question.Text { Default: { } text } => new GivenAnswer(question, Json(text), text, Unasked: true),
            Question.OneOf oneOf when oneOf.Options.Any(o => o.Index == oneOf.Unchanged) => new GivenAnswer(
                question,
                null,
                oneOf.Options.First(o => o.Index == oneOf.Unchanged).Words,
                Unasked: true
            ),
            Question.Number { Default: { } number } => new GivenAnswer(
                question,
                null,
                number.ToString(CultureInfo.InvariantCulture),
                Unasked: true
            ),
            _ => null,
        };

    private static (GivenAnswer?, string?) OneOf(Question.OneOf question, string text)
    {
        foreach (var (index, words) in question.Options)
        {
            if (
                string.Equals(words, text, StringComparison.OrdinalIgnoreCase)
                || text == index.ToString(CultureInfo.InvariantCulture)
            )
            {
                return (new GivenAnswer(question, Json(index), words), null);
            }
        }

        var near = NearestName.To(text, question.Options.Select(o => o.Words));
        var all = string.Join(", ", question.Options.Select(o => $"{o.Words} ({o.Index})"));
        return (null, $"\"{text}\" is none of {all}." + (near is null ? "" : $" Did you mean {near}?"));
    }

    private static bool? Truth(string text) =>
        text.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "1" => true,
            "false" or "no" or "n" or "0" => false,
            _ => null,
        };

    private static JsonElement Json(object value) => JsonElement.Parse(StateJson.Write(value));
}
