using JourneySim.Coverage;
using JourneySim.Engine.Scripts;
using JourneySim.Testing.Files;

namespace JourneySim.Tests.Reference;

/// <summary>How much of the original script the cases of the reference journey run together.</summary>
public sealed class ReferenceCoverageTests : IDisposable
{
    /// <summary>Statements that no run can come to, with the reason, by their line in the script.</summary>
    private static readonly Dictionary<int, string> Unreachable = new()
    {
        [26] = "the function nodeLogger.warning is called nowhere",
        [27] = "its only statement",
        [115] = "getAssertionJwt gives a JWT or throws, so that it gave nothing is never told",
        [116] = "nor answered with null",
        [198] = "the message in the line before names config, which is not defined, and throws",
        [199] = "so the node never leaves by Error here",
    };

    private readonly TemporaryFolder root = new();

    [Fact]
    public async Task Every_statement_and_function_of_the_original_script_runs()
    {
        var hits = new Dictionary<(ScriptProbeKind Kind, int Line, int Column), long>();
        foreach (var given in ReferenceCases.All.Values)
        {
            // A setting of the script that a case changes makes its line longer or shorter, never the others.
            var counted = new CaseCoverage();
            await ReferenceRun.Of(root.Path, given, counted);
            foreach (var (_, probes, counters) in counted.All)
            {
                foreach (var (probe, count) in probes.Zip(counters))
                {
                    var place = (probe.Kind, probe.Line, probe.Kind == ScriptProbeKind.Statement ? probe.Column : 0);
                    hits[place] = hits.GetValueOrDefault(place) + count;
                }
            }
        }

        var missed = hits.Where(h => h is { Value: 0, Key.Kind: not ScriptProbeKind.Branch })
            .Select(h => h.Key.Line)
            .Distinct()
            .Order();
        missed.Should().Equal(Unreachable.Keys.Order());
    }

    public void Dispose() => root.Dispose();
}
