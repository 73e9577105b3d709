using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>The lcov tracefile (geninfo manual, "FILES").</summary>
internal static class LcovReport
{
    public static void Write(CoverageMap map, TextWriter output)
    {
        foreach (var script in map.Scripts)
        {
            output.Write($"TN:\nSF:{script.File}\n");
            var functions = script.Of(ScriptProbeKind.Function).ToList();
            foreach (var (probe, _) in functions)
            {
                output.Write($"FN:{probe.Line},{Name(probe)}\n");
            }

            foreach (var (probe, hits) in functions)
            {
                output.Write($"FNDA:{hits},{Name(probe)}\n");
            }

            output.Write($"FNF:{script.Functions.Total}\nFNH:{script.Functions.Reached}\n");
            foreach (var decision in script.Of(ScriptProbeKind.Branch).GroupBy(b => b.Probe.Decision))
            {
                foreach (var (arm, (probe, hits)) in decision.Index())
                {
                    output.Write($"BRDA:{decision.First().Probe.Line},{decision.Key},{arm},{hits}\n");
                }
            }

            output.Write($"BRF:{script.Branches.Total}\nBRH:{script.Branches.Reached}\n");
            foreach (var (line, hits) in script.Lines)
            {
                output.Write($"DA:{line},{hits}\n");
            }

            output.Write($"LF:{script.Lines.Count}\nLH:{script.Lines.Values.Count(h => h > 0)}\nend_of_record\n");
        }
    }

    private static string Name(ScriptProbe probe) =>
        probe.Name.Length > 0 ? probe.Name : $"(anonymous {probe.Line}:{probe.Column})";
}
