using System.Diagnostics;

namespace JourneySim.Benchmarks;

/// <summary>How long a process takes from its start to its end, in turns with the yardstick, so that a noisy machine hurts both alike.</summary>
internal static class ColdStart
{
    private static readonly string[] RhinoJars = ["/usr/share/java/rhino.jar", "/usr/share/java/js.jar"];

    /// <summary>Debian's Rhino 1.7.14; null where it is not installed.</summary>
    public static string? RhinoJar => RhinoJars.FirstOrDefault(File.Exists);

    public static async Task<int> MeasureAsync(string binary, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("journeysim-bench-").FullName;
        var empty = Path.Combine(folder, "empty.js");
        await File.WriteAllTextAsync(empty, "");
        string[] ours = [Path.GetFullPath(binary), "run", "--quiet"];
        var rhino = RhinoJar;
        string[]? yardstick = rhino is null ? null : ["java", "-jar", rhino, empty];
        // The first run makes the key of the example's service account; it is not counted.
        await RunAsync(ours, folder);
        var (mine, others) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            mine.Add(await RunAsync(ours, folder));
            if (yardstick is not null)
            {
                others.Add(await RunAsync(yardstick, folder));
            }
        }

        Console.WriteLine($"journeysim run:           {Told(mine)}");
        if (yardstick is null)
        {
            Console.WriteLine("java -jar rhino empty.js: no Rhino on this machine");
        }
        else
        {
            Console.WriteLine($"java -jar rhino empty.js: {Told(others)}");
            Console.WriteLine($"ratio of the medians:     {Median(others) / Median(mine):0.0}");
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static async Task<double> RunAsync(string[] command, string folder)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        await output;
        return process.ExitCode == 0
            ? took
            : throw new InvalidOperationException($"{string.Join(' ', command)}: {process.ExitCode} {await error}");
    }

    private static string Told(List<double> times) =>
        $"{Median(times):0.0} ms median of {times.Count} ({times.Min():0.0} to {times.Max():0.0})";

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
