using JourneySim.Loading;
using JourneySim.Loading.Source;
using JourneySim.Specs.Expectations;

namespace JourneySim.Specs.Reading;

/// <summary>Checks the keys of <c>expect:</c>; their values are compared as they stand.</summary>
internal static class ExpectReader
{
    /// <summary>The key, and the whole value, by which a case expects what its snapshot holds.</summary>
    public const string Snapshot = "snapshot";

    public static SourceMap? Read(SourceValue? value, Mistakes mistakes)
    {
        if (value is SourceScalar { Text: Snapshot } whole)
        {
            return new SourceMap(
                [new SourceMember(Snapshot, whole.Span, new SourceScalar("true", ScalarKind.Flag, whole.Span))],
                whole.Span
            );
        }

        if (value is null)
        {
            return null;
        }

        string[] keys = [Snapshot, .. ExpectationList.All.Select(e => e.Key)];
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

        fields.Flag(Snapshot);
        if (fields.Map.Find("state") is { } state)
        {
            Fields.Of(state, "the expected state", mistakes, [.. StateExpectation.Layers]);
        }

        return fields.Map;
    }
}
