using Jint;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Benchmarks;

/// <summary>
/// What the dialect costs: one script of ordinary JavaScript, compiled before, run by the dialect and by Jint as it comes, in turns and both within the
/// limits of a script.
/// </summary>
internal static class DialectBesideJint
{
    private const int Turns = 15;

    public static int Measure()
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "plain.js"));
        var prepared = JsEngine.PrepareScript(source);
        var expected = Jint(prepared);
        foreach (var dialect in Enum.GetValues<RhinoDialect>())
        {
            if (Dialect(source, dialect) != expected)
            {
                throw new InvalidOperationException($"{dialect} answers {Dialect(source, dialect)}, Jint {expected}.");
            }
        }

        Action[] ways =
        [
            () => Jint(prepared),
            () => Dialect(source, RhinoDialect.Aic),
            () => Dialect(source, RhinoDialect.AmEs6),
            () => Dialect("1", RhinoDialect.Aic),
        ];
        var times = Array.ConvertAll(ways, way => new List<double>());
        foreach (var way in ways)
        {
            ProcessorTime.Of(way, 2000);
        }

        for (var turn = 0; turn < Turns; turn++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                times[way].Add(ProcessorTime.Of(ways[way], 500));
            }
        }

        var medians = times.Select(ProcessorTime.Median).ToArray();
        Console.WriteLine(
            $"a script of {source.Count(c => c == '\n')} lines, processor time of a run, median of {Turns} turns"
        );
        Console.WriteLine($"Jint as it comes: {medians[0]:0.0} µs");
        Console.WriteLine($"aic:              {medians[1]:0.0} µs ({medians[1] / medians[0]:0.00} times)");
        Console.WriteLine($"am-es6:           {medians[2]:0.0} µs ({medians[2] / medians[0]:0.00} times)");
        Console.WriteLine($"aic, script `1`:  {medians[3]:0.0} µs");
        return 0;
    }

    private static string Dialect(string source, RhinoDialect dialect) =>
        ScriptEvaluation.Evaluate(source, "plain.js", dialect, ScriptLimits.Default)
            is EvaluationAnswer.Completed completed
            ? completed.Text
            : throw new InvalidOperationException("The script failed.");

    private static string Jint(Prepared<Acornima.Ast.Script> prepared)
    {
        var limits = ScriptLimits.Default;
        using var engine = new JsEngine(options =>
        {
            options.TimeoutInterval(limits.Time);
            options.MaxStatements(limits.Statements);
            options.LimitMemory(limits.MemoryBytes);
            options.Constraints.StackOverflowGuard = true;
        });
        return engine.Evaluate(prepared).ToString();
    }
}
