using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Benchmarks;

/// <summary>
/// What it takes to read a script of 300 lines with Rhino's grammar, remark on it and lower it to a prepared tree, beside Jint's own preparation. Each text
/// is new to the process, so that nothing is remembered.
/// </summary>
internal static class GateAndPreparation
{
    private const int Lines = 300;
    private const int Turns = 15;
    private const int Scripts = 100;

    public static int Measure()
    {
        var plain = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "plain.js"));
        var source = string.Concat(Enumerable.Repeat(plain, (Lines / plain.Count(c => c == '\n')) + 1));
        var number = 0;
        Action[] ways =
        [
            () => JsEngine.PrepareScript(Fresh()),
            () => Gate(Fresh(), RhinoDialect.Aic),
            () => Gate(Fresh(), RhinoDialect.AmEs6),
        ];
        foreach (var way in ways)
        {
            ProcessorTime.Of(way, 3 * Scripts);
        }

        var times = Array.ConvertAll(ways, _ => new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                times[way].Add(ProcessorTime.Of(ways[way], Scripts));
            }
        }

        var medians = times.Select(ProcessorTime.Median).ToArray();
        Console.WriteLine(
            $"gate and preparation of {Fresh().Count(c => c == '\n')} lines, processor time, median of {Turns} turns"
        );
        Console.WriteLine($"Jint's own preparation: {medians[0]:0} µs");
        Console.WriteLine($"aic:                    {medians[1]:0} µs");
        Console.WriteLine($"am-es6:                 {medians[2]:0} µs");
        return 0;

        string Fresh() => $"{source}// {number++}\n";
    }

    private static void Gate(string source, RhinoDialect dialect)
    {
        if (
            ScriptGate
                .Check(
                    new Script("plain", "plain", source, "plain.js", ScriptGeneration.Legacy),
                    dialect,
                    ScriptClasses.Default
                )
                .Any(d => d.Severity == Engine.Diagnostics.Severity.Error)
        )
        {
            throw new InvalidOperationException("The script is refused.");
        }
    }
}
