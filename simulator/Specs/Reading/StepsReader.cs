using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Reading;

/// <summary>
/// Reads <c>steps:</c>: <c>{ answer: … }</c>, <c>{ resume: true }</c>, <c>{ advance: 5m }</c>, each with what is asked before it (<c>callbacks:</c>) and what its request carries, and
/// <c>{ use: name }</c> for steps that the file or an included one names.
/// </summary>
/// <param name="named">The steps that have a name.</param>
/// <param name="mistakes">Receives what is wrong.</param>
internal sealed class StepsReader(IReadOnlyDictionary<string, IReadOnlyList<SourceValue>> named, Mistakes mistakes)
{
    internal static readonly string[] Keys = ["answer", "resume", "advance", "callbacks", "use", .. RequestReader.Keys];

    private const int Deepest = 16;

    public IReadOnlyList<SpecStep> Read(IReadOnlyList<SourceValue> items) => [.. items.SelectMany(i => One(i, 0))];

    private IEnumerable<SpecStep> One(SourceValue value, int depth)
    {
        if (Fields.Of(value, "a step", mistakes, Keys) is not { } fields)
        {
            return [];
        }

        var asked = fields.Map.Find("callbacks");
        var given = fields.Map.Member("answer");
        var time = fields.Duration("advance");
        var resume = fields.Flag("resume") ?? false;
        var use = fields.Text("use");
        var kinds =
            (given is null ? 0 : 1)
            + (fields.Map.Find("advance") is null ? 0 : 1)
            + (resume ? 1 : 0)
            + (use is null ? 0 : 1);
        if (kinds > 1 || (kinds == 0 && asked is null))
        {
            mistakes.Error("TST1007", value.Span, "A step does one thing: answer, resume, advance or use.");
            return [];
        }

        if (use is not null)
        {
            return Used(use, fields, depth);
        }

        var request = RequestReader.Keys.Any(k => fields.Map.Find(k) is not null)
            ? RequestReader.Read(fields, mistakes)
            : null;
        SpecStep step =
            given is not null ? new SpecStep.Answer(given.Value, value.Span)
            : time is { } duration ? new SpecStep.Advance(duration, value.Span)
            : resume ? new SpecStep.Resume(value.Span)
            : new SpecStep.Look(value.Span);
        return [step with { Asked = asked, Request = request }];
    }

    private IEnumerable<SpecStep> Used(string name, Fields fields, int depth)
    {
        if (!named.TryGetValue(name, out var steps))
        {
            mistakes.Error(
                "TST1013",
                fields.SpanOf("use"),
                $"There are no steps called \"{name}\".",
                Mistakes.DidYouMean(name, [.. named.Keys]) ?? $"Name them: steps: {{ {name}: [ … ] }}."
            );
            return [];
        }

        if (depth >= Deepest)
        {
            mistakes.Error("TST1013", fields.SpanOf("use"), $"The steps \"{name}\" use themselves.");
            return [];
        }

        return [.. steps.SelectMany(s => One(s, depth + 1))];
    }
}
