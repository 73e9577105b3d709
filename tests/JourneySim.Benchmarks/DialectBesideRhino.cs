using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Benchmarks;

/// <summary>
/// One script of ordinary JavaScript under the dialects beside the real Rhino 1.7.14, interpreted as AM runs it, in a JVM that is warm. Both count the
/// processor time of their whole process, in turns.
/// </summary>
internal static class DialectBesideRhino
{
    private const int Rounds = 5;
    private const int Turns = 9;
    private const int Runs = 500;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Scripts");

    public static async Task<int> MeasureAsync()
    {
        if (ColdStart.RhinoJar is not { } jar)
        {
            Console.WriteLine("skipped: rhino.jar of Debian's package rhino is not on this machine");
            return 0;
        }

        foreach (var dialect in Enum.GetValues<RhinoDialect>())
        {
            var (own, shared, separate) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var (answer, time) = Ours(dialect);
                if (await TheirsAsync(jar, dialect) is not { } theirs)
                {
                    Console.WriteLine("skipped: java is not on this machine");
                    return 0;
                }

                foreach (var line in theirs)
                {
                    if (line[2] != answer)
                    {
                        throw new InvalidOperationException($"{dialect} answers {answer}, Rhino {line[2]}.");
                    }

                    (line[0] == "shared" ? shared : separate).Add(double.Parse(line[1], CultureInfo.InvariantCulture));
                }

                own.Add(time);
            }

            Console.WriteLine($"{dialect}, processor time of a run, median of {Rounds} rounds:");
            Console.WriteLine($"  this dialect                          {ProcessorTime.Median(own):0} µs");
            Tell("Rhino, standard objects shared by runs", shared, own);
            Tell("Rhino, standard objects of each run  ", separate, own);
        }

        return 0;
    }

    private static void Tell(string what, List<double> theirs, List<double> own) =>
        Console.WriteLine(
            $"  {what} {ProcessorTime.Median(theirs):0} µs ({ProcessorTime.Median(theirs) / ProcessorTime.Median(own):0.00} times)"
        );

    private static (string Answer, double Micros) Ours(RhinoDialect dialect)
    {
        var source = File.ReadAllText(Path.Combine(Folder, "plain.js"));
        var answer = "";
        ProcessorTime.Of(Run, 2000);
        return (answer, ProcessorTime.Median([.. Enumerable.Range(0, Turns).Select(_ => ProcessorTime.Of(Run, Runs))]));

        void Run() =>
            answer = ScriptEvaluation.Evaluate(source, "plain.js", dialect, ScriptLimits.Default)
                is EvaluationAnswer.Completed completed
                ? completed.Text
                : throw new InvalidOperationException("The script failed.");
    }

    private static async Task<List<string[]>?> TheirsAsync(string jar, RhinoDialect dialect)
    {
        string[] arguments =
        [
            "-cp",
            jar,
            Path.Combine(Folder, "RhinoLoop.java"),
            Path.Combine(Folder, "plain.js"),
            ((int)dialect).ToString(CultureInfo.InvariantCulture),
            Runs.ToString(CultureInfo.InvariantCulture),
            Turns.ToString(CultureInfo.InvariantCulture),
        ];
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("java", arguments) { RedirectStandardOutput = true }
            )!;
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0
                ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))]
                : throw new InvalidOperationException($"java ended with {process.ExitCode}.");
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
