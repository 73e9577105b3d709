using System.Diagnostics;
using System.Globalization;

namespace JourneySim.Benchmarks.Suite;

/// <summary>What a command and all processes it starts took.</summary>
/// <param name="Wall">From start to end.</param>
/// <param name="Processor">Of all its processes (a Linux shell counts them).</param>
/// <param name="Memory">The most that all its processes held at once, by samples, in MiB of resident memory.</param>
internal sealed record Measured(TimeSpan Wall, TimeSpan Processor, double Memory)
{
    public static async Task<Measured> OfAsync(string folder, string command)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"{command} >run.log 2>&1; code=$?; times; exit $code"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        start.Environment["CI"] = "1";
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var most = 0.0;
        while (!process.HasExited)
        {
            most = Math.Max(most, Resident(process.Id));
            await Task.Delay(20);
        }

        var wall = Stopwatch.GetElapsedTime(began);
        return process.ExitCode == 0
            ? new Measured(wall, Children(await output), most)
            : throw new InvalidOperationException(
                $"{command}: {process.ExitCode}\n{string.Join('\n', (await File.ReadAllLinesAsync(Path.Combine(folder, "run.log"))).TakeLast(40))}"
            );
    }

    public static Measured Median(IReadOnlyList<Measured> all) =>
        new(Middle(all.Select(m => m.Wall)), Middle(all.Select(m => m.Processor)), Middle(all.Select(m => m.Memory)));

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"wall {Wall.TotalSeconds:0.00} s, processor {Processor.TotalSeconds:0.00} s, peak {Memory:0} MiB"
        );

    private static T Middle<T>(IEnumerable<T> values) =>
        values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : default!;

    /// <summary>The second line of <c>times</c> holds the user and system time of the children: <c>0m1.234s 0m0.056s</c>.</summary>
    private static TimeSpan Children(string times) =>
        times.Split('\n')[1].Split(' ').Select(One).Aggregate(TimeSpan.Zero, (sum, one) => sum + one);

    private static TimeSpan One(string text)
    {
        var parts = text.TrimEnd('s').Split('m');
        return TimeSpan.FromMinutes(int.Parse(parts[0], CultureInfo.InvariantCulture))
            + TimeSpan.FromSeconds(double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static double Resident(int root)
    {
        var parents = new Dictionary<int, int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id)
                && Field(folder, "stat", 3) is { } parent
            )
            {
                parents[id] = (int)parent;
            }
        }

        return parents.Keys.Where(id => IsBelow(id)).Sum(id => Field($"/proc/{id}", "statm", 1) ?? 0)
            * Environment.SystemPageSize
            / 1024.0
            / 1024.0;

        bool IsBelow(int id)
        {
            for (var at = id; parents.TryGetValue(at, out var parent); at = parent)
            {
                if (at == root)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static long? Field(string folder, string file, int number)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, file));
            // A process may have any name, spaces and brackets too.
            var name = text.LastIndexOf(')');
            var fields = (name < 0 ? text : "0 0 " + text[(name + 2)..]).Split(
                ' ',
                StringSplitOptions.RemoveEmptyEntries
            );
            return long.Parse(fields[number], CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }
}
