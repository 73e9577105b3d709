using System.Globalization;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance.Fuzzing;

/// <summary>
/// <c>fuzz SEED COUNT [aic|am-es6] [--raw]</c>: writes COUNT programs from SEED, asks the real engine and this one, makes those about
/// which they differ as short as they get, and prints them with both answers.
/// </summary>
internal static class FuzzCommand
{
    private const int Batch = 1500;

    public static int Run(string[] arguments)
    {
        var real = RealRhino.Beside(SharedFolder.Conformance);
        if (real is null || arguments is not [var seed, var count, .. var rest])
        {
            Console.Error.WriteLine(
                real is null
                    ? "The real engine is not there: shared/rhino/rhino-oracle beside the checkout."
                    : "fuzz SEED COUNT [aic|am-es6] [--raw]"
            );
            return 2;
        }

        var from = ulong.Parse(seed, CultureInfo.InvariantCulture);
        var programs = int.Parse(count, CultureInfo.InvariantCulture);
        foreach (var name in rest.Where(word => word[0] != '-').DefaultIfEmpty("aic"))
        {
            var dialect = EvaluationCase.DialectOf(name);
            var differing = new List<string>();
            var compared = 0;
            for (var done = 0; done < programs; done += Batch)
            {
                var sources = Programs
                    .Of(from, done, Math.Min(Batch, programs - done), dialect)
                    .Select(program => program.Source)
                    .ToArray();
                var differ = Differences(real, sources, dialect, ref compared);
                differing.AddRange(sources.Where((_, i) => differ[i]));
            }

            Report(real, rest.Contains("--raw") ? differing : Shortest(real, differing, dialect), dialect);
            Console.WriteLine($"{name}: seed {from}, {compared} programs compared, {differing.Count} differ");
        }

        return 0;
    }

    private static IReadOnlyList<string> Shortest(RealRhino real, List<string> differing, RhinoDialect dialect)
    {
        var compared = 0;
        return
        [
            .. Shrinking
                .Shrink(differing, sources => Differences(real, sources, dialect, ref compared), rounds: 14)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(source => source.Length),
        ];
    }

    private static bool[] Differences(
        RealRhino real,
        IReadOnlyList<string> sources,
        RhinoDialect dialect,
        ref int compared
    )
    {
        var expected = real.Ask(sources, dialect);
        compared += expected.Count(verdict => verdict is not null);
        return [.. sources.Select((source, i) => expected[i] is { } verdict && !verdict.Agrees(Ours(source, dialect)))];
    }

    private static void Report(RealRhino real, IReadOnlyList<string> sources, RhinoDialect dialect)
    {
        var expected = sources.Count == 0 ? [] : real.Ask(sources, dialect);
        for (var i = 0; i < sources.Count; i++)
        {
            Console.WriteLine($"# {sources[i]}\n   real: {expected[i]}\n   ours: {Ours(sources[i], dialect)}");
        }
    }

    private static Verdict Ours(string source, RhinoDialect dialect) =>
        Verdict.Of(CaseAnswers.Answer(new EvaluationCase("fuzz", source, ScriptGeneration.Legacy, dialect)));
}
