using JourneySim.Specs;

namespace JourneySim.Reports;

/// <summary>The Test Anything Protocol, version 14.</summary>
internal static class TapReport
{
    public static void Write(SuiteSummary summary, TextWriter output)
    {
        output.Write("TAP version 14\n");
        output.Write($"1..{summary.Results.Count}\n");
        foreach (var (index, result) in summary.Results.Index())
        {
            var good = result.Verdict is SpecVerdict.Passed or SpecVerdict.Skipped;
            var name = $"{result.Spec.Journey} › {result.Case.Name}".Replace("#", "\\#", StringComparison.Ordinal);
            var directive = result.Verdict is SpecVerdict.Skipped skipped ? $" # SKIP {skipped.Reason}" : "";
            output.Write($"{(good ? "ok" : "not ok")} {index + 1} - {name}{directive}\n");
            if (!good)
            {
                output.Write("  ---\n");
                output.Write($"  at: {result.Spec.File}:{result.Case.Span.Line}\n");
                output.Write("  message: |\n");
                foreach (var line in FailureText.Of(result).TrimEnd('\n').Split('\n'))
                {
                    output.Write($"    {line}\n");
                }

                output.Write("  ...\n");
            }
        }
    }
}
