using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// What scripts logged: a list, each entry a text that a line contains or a map of <c>level</c> (or the method called) and <c>message</c>. The lines must come in this order;
/// others may stand between them.
/// </summary>
internal static class LogExpectation
{
    public static Expectation Logs { get; } = new("logs", Check);

    private static IEnumerable<Mismatch> Check(SourceValue? expected, SpecOutcome outcome)
    {
        if (expected is null)
        {
            yield break;
        }

        var lines = outcome.Trace.OfType<TraceEvent.Logged>().ToList();
        if (expected is SourceList { Items.Count: 0 } && lines.Count > 0)
        {
            yield return new Mismatch("logs", "no line", Told(lines), expected.Span);
            yield break;
        }

        var from = 0;
        foreach (var item in (expected as SourceList)?.Items ?? [expected])
        {
            var found = lines.FindIndex(from, line => Matches(item, line));
            if (found < 0)
            {
                yield return new Mismatch("logs", ActualText.Of(SourceJson.State(item)), Told(lines), item.Span);
                yield break;
            }

            from = found + 1;
        }
    }

    private static bool Matches(SourceValue expected, TraceEvent.Logged line)
    {
        if (expected is SourceScalar text)
        {
            return line.Message.Contains(text.Text, StringComparison.Ordinal);
        }

        if (expected is not SourceMap map)
        {
            return false;
        }

        var told = new StateMap
        {
            ["level"] = line.Level.ToString().ToLowerInvariant(),
            ["method"] = line.Method,
            ["message"] = line.Message,
            ["exception"] = line.Exception,
        };
        return map.Members.All(m =>
            told.ContainsKey(m.Name)
            && (
                !ValueMatch.Check(m.Value, told[m.Name], "").Any()
                || (m.Name == "level" && !ValueMatch.Check(m.Value, line.Method, "").Any())
            )
        );
    }

    private static string Told(List<TraceEvent.Logged> lines) =>
        lines.Count == 0 ? "nothing was logged" : string.Join("\n", lines.Select(l => $"{l.Method}: {l.Message}"));
}
