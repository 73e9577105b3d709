using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Reading;

/// <summary>Reads <c>steps:</c>: <c>{ answer: … }</c>, <c>{ resume: true }</c>, <c>{ advance: 5m }</c>, each with what is asked before it (<c>callbacks:</c>).</summary>
internal static class StepsReader
{
    internal static readonly string[] Keys = ["answer", "resume", "advance", "callbacks"];

    public static IReadOnlyList<SpecStep> Read(IReadOnlyList<SourceValue> items, Mistakes mistakes) =>
        [.. items.Select(i => One(i, mistakes)).OfType<SpecStep>()];

    private static SpecStep? One(SourceValue value, Mistakes mistakes)
    {
        if (Fields.Of(value, "a step", mistakes, Keys) is not { } fields)
        {
            return null;
        }

        var asked = fields.Map.Find("callbacks");
        var given = fields.Map.Member("answer");
        var time = fields.Duration("advance");
        var resume = fields.Flag("resume") ?? false;
        var kinds = (given is null ? 0 : 1) + (fields.Map.Find("advance") is null ? 0 : 1) + (resume ? 1 : 0);
        if (kinds > 1 || (kinds == 0 && asked is null))
        {
            mistakes.Error("TST1007", value.Span, "A step does one thing: answer, resume or advance.");
            return null;
        }

        return given is not null ? new SpecStep.Answer(given.Value, value.Span) { Asked = asked }
            : time is { } duration ? new SpecStep.Advance(duration, value.Span) { Asked = asked }
            : resume ? new SpecStep.Resume(value.Span) { Asked = asked }
            : new SpecStep.Look(value.Span) { Asked = asked };
    }
}
