using System.Text.Json;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.State;
using JourneySim.Loading.Source;
using JourneySim.Specs.Expectations;

namespace JourneySim.Specs.Answers;

/// <summary>
/// Puts what a test answers to the callbacks that ask: a list answers by position, a map by the callback's prompt, id or attribute name, or by its
/// type. A callback that nothing answers goes back as it was sent.
/// </summary>
internal static class AnswerBook
{
    /// <param name="given">The <c>answer:</c> of a step.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="sources">What a value may be taken from.</param>
    /// <param name="mismatches">Receives answers that fit no callback.</param>
    public static IReadOnlyList<CallbackAnswer> Answers(
        SourceValue given,
        IReadOnlyList<Callback> asked,
        AnswerSources sources,
        List<Mismatch> mismatches
    )
    {
        var answers = asked.Select(_ => CallbackAnswer.Unchanged).ToArray();
        switch (given)
        {
            case SourceMap map when !AnswerSources.IsSource(map):
                foreach (var member in map.Members)
                {
                    ByName(member, asked, answers, sources, mismatches);
                }

                break;
            case SourceList list when asked.Count == 1 && asked[0].Inputs.Count > 1 && list.Items.Count > 1:
                answers[0] = Of(asked[0], list, sources, mismatches);
                break;
            case SourceList list:
                if (list.Items.Count > asked.Count)
                {
                    mismatches.Add(Unasked(list, asked, $"{list.Items.Count} answers"));
                }

                foreach (var (i, item) in list.Items.Take(asked.Count).Index())
                {
                    answers[i] = Of(asked[i], item, sources, mismatches);
                }

                break;
            default:
                Only(given, asked, answers, sources, mismatches);
                break;
        }

        return answers;
    }

    /// <summary>A single value answers the only callback that takes one.</summary>
    private static void Only(
        SourceValue given,
        IReadOnlyList<Callback> asked,
        CallbackAnswer[] answers,
        AnswerSources sources,
        List<Mismatch> mismatches
    )
    {
        var open = asked.Index().Where(c => c.Item.Inputs.Count > 0).ToList();
        if (open is [var (index, only)])
        {
            answers[index] = Of(only, given, sources, mismatches);
        }
        else
        {
            mismatches.Add(Unasked(given, asked, "one question"));
        }
    }

    private static void ByName(
        SourceMember member,
        IReadOnlyList<Callback> asked,
        CallbackAnswer[] answers,
        AnswerSources sources,
        List<Mismatch> mismatches
    )
    {
        var fitting = asked.Index().Where(c => Names(c.Item).Contains(member.Name, StringComparer.Ordinal)).ToList();
        if (fitting.Count == 0)
        {
            fitting = [.. asked.Index().Where(c => c.Item.Type == member.Name && c.Item.Inputs.Count > 0)];
        }

        if (fitting.Count == 0)
        {
            mismatches.Add(
                new Mismatch(
                    $"answer.{member.Name}",
                    "a question of this type, prompt or id",
                    Told(asked),
                    member.NameSpan
                )
            );
            return;
        }

        // Several questions of one type take a list of answers.
        var values = fitting.Count > 1 && member.Value is SourceList list ? list.Items : [member.Value];
        foreach (var ((index, callback), value) in fitting.Zip(values))
        {
            answers[index] = Of(callback, value, sources, mismatches);
        }
    }

    private static CallbackAnswer Of(
        Callback callback,
        SourceValue value,
        AnswerSources sources,
        List<Mismatch> mismatches
    )
    {
        if (value is SourceScalar { IsNull: true })
        {
            return CallbackAnswer.Unchanged;
        }

        if (value is SourceList several && callback.Inputs.Count > 1)
        {
            return new CallbackAnswer([
                .. several.Items.Select(v =>
                    v is SourceScalar { IsNull: true } ? null : (JsonElement?)Json(callback, v, sources, mismatches)
                ),
            ]);
        }

        return new CallbackAnswer([Json(callback, value, sources, mismatches)]);
    }

    private static JsonElement Json(
        Callback callback,
        SourceValue value,
        AnswerSources sources,
        List<Mismatch> mismatches
    )
    {
        if (value is SourceMap map && AnswerSources.IsSource(map))
        {
            return SourceJson.Element(sources.Take(map, mismatches));
        }

        // The number of a choice may be said by its text.
        if (value is SourceScalar { Kind: ScalarKind.Text } text && Options(callback) is { } options)
        {
            var index = options.ToList().IndexOf(text.Text);
            if (index >= 0)
            {
                return JsonElement.Parse(StateJson.Write(index));
            }

            mismatches.Add(
                new Mismatch($"answer to {callback.Type}", $"one of {string.Join(", ", options)}", text.Text, text.Span)
            );
        }

        return value is SourceMap or SourceList && callback.Inputs is [{ Value: string }]
            ? SourceJson.Element(StateJson.Write(SourceJson.State(value)))
            : SourceJson.Element(value);
    }

    internal static IReadOnlyList<string>? Options(Callback callback) =>
        callback switch
        {
            ChoiceCallback choice => choice.Choices,
            ConfirmationCallback { Options: { } options } => options,
            _ => null,
        };

    internal static IEnumerable<string> Names(Callback callback) =>
        callback.Outputs.Where(o => o.Name is "prompt" or "id" or "name").Select(o => o.Value).OfType<string>();

    private static Mismatch Unasked(SourceValue given, IReadOnlyList<Callback> asked, string expected) =>
        new("answer", expected, Told(asked), given.Span);

    private static string Told(IReadOnlyList<Callback> asked) =>
        asked.Count == 0
            ? "nothing is asked"
            : "asked: "
                + string.Join(
                    ", ",
                    asked.Select(c =>
                        Names(c).FirstOrDefault(n => n.Length > 0) is { } n ? $"{c.Type} \"{n}\"" : c.Type
                    )
                );
}
