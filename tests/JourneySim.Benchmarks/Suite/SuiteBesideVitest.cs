using System.Globalization;

namespace JourneySim.Benchmarks.Suite;

/// <summary>
/// <c>journeysim test</c> beside vitest, in turns: a thousand cases of five script nodes and two questions, against a thousand hand-mocked calls of the same script files; and what coverage
/// costs.
/// </summary>
internal static class SuiteBesideVitest
{
    public static async Task<int> MeasureAsync(string binary, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("journeysim-suite-").FullName;
        SuiteFiles.Write(folder);
        await Measured.OfAsync(folder, "npm install --no-audit --no-fund vitest");
        var ours = $"{Path.GetFullPath(binary)} test --no-color";
        string[] commands = [ours, "npx vitest run", $"{ours} --coverage"];
        var measured = commands.Select(_ => new List<Measured>()).ToArray();
        for (var run = 0; run <= runs; run++)
        {
            foreach (var (index, command) in commands.Index())
            {
                var one = await Measured.OfAsync(folder, command);
                if (run > 0)
                {
                    measured[index].Add(one);
                }
            }

            if (
                run == 0
                && !(await File.ReadAllTextAsync(Path.Combine(folder, "run.log"))).Contains(
                    $"{SuiteFiles.Cases} passed",
                    StringComparison.Ordinal
                )
            )
            {
                throw new InvalidOperationException(await File.ReadAllTextAsync(Path.Combine(folder, "run.log")));
            }
        }

        var (journeysim, vitest, coverage) = (
            Measured.Median(measured[0]),
            Measured.Median(measured[1]),
            Measured.Median(measured[2])
        );
        Console.WriteLine($"{SuiteFiles.Cases} cases, median of {runs} runs in turns");
        Console.WriteLine($"journeysim test:            {journeysim}");
        Console.WriteLine($"vitest run:                 {vitest}");
        Console.WriteLine($"journeysim test --coverage: {coverage}");
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"journeysim takes {journeysim.Wall / vitest.Wall:0.00} of vitest's wall time, {journeysim.Processor / vitest.Processor:0.00} of its processor time; coverage adds {(coverage.Processor / journeysim.Processor) - 1:0%} processor time"
            )
        );
        Directory.Delete(folder, recursive: true);
        return 0;
    }
}
