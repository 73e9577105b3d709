using JourneySim.Loading;
using JourneySim.Loading.Source;
using JourneySim.Specs.Expectations;

namespace JourneySim.Specs.Reading;

/// <summary>Checks the keys of <c>expect:</c>; their values are compared as they stand.</summary>
internal static class ExpectReader
{
    public static SourceMap? Read(SourceValue? value, Mistakes mistakes)
    {
        if (value is null)
        {
            return null;
        }

        var keys = ExpectationList.All.Select(e => e.Key).ToArray();
        if (Fields.Of(value, "an expectation", mistakes, keys) is not { } fields)
        {
            return null;
        }

        if (fields.Text("end") is { } end && !EndExpectations.Names.Contains(end, StringComparer.Ordinal))
        {
            mistakes.Error(
                "TST1008",
                fields.SpanOf("end"),
                $"A journey can't end by \"{end}\".",
                Mistakes.DidYouMean(end, [.. EndExpectations.Names])
            );
        }

        if (fields.Map.Find("state") is { } state)
        {
            Fields.Of(state, "the expected state", mistakes, [.. StateExpectation.Layers]);
        }

        return fields.Map;
    }
}
