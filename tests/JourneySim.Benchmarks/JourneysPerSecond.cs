using System.Diagnostics;
using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Running;
using JourneySim.Loading;
using JourneySim.Workspaces;

namespace JourneySim.Benchmarks;

/// <summary>
/// Reference journeys a second on one core: each takes a fresh run, signs one assertion, asks the simulated token endpoint (which verifies it) and answers
/// the message. The yardstick is what openssl signs on the same core. Both count processor time, so that other work on the machine matters less.
/// </summary>
internal static class JourneysPerSecond
{
    public static async Task<int> MeasureAsync(TimeSpan time)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            Process.GetCurrentProcess().ProcessorAffinity = 1;
        }

        await CountAsync(time / 2);
        var journeys = await CountAsync(time);
        var signatures = await SignaturesAsync();
        Console.WriteLine($"reference journeys: {journeys:0} a second of processor time on one core");
        if (signatures is { } signed)
        {
            Console.WriteLine($"openssl rsa2048:    {signed:0} signatures a second on the same core");
            Console.WriteLine($"ratio:              {journeys / signed:0.00}");
        }

        return 0;
    }

    private static async Task<double> CountAsync(TimeSpan time)
    {
        var workspace = EmbeddedExample.Load();
        var journey = JourneyLoading.Find(workspace.Journeys[0].Name, workspace);
        using var simulation = new Simulation(journey.Workspace!, new RunSetup { ScriptRunner = new ScriptHost() });
        using var self = Process.GetCurrentProcess();
        var (count, began, used) = (0, Stopwatch.GetTimestamp(), self.TotalProcessorTime);
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            var run = simulation.Start(journey.Journey!);
            var step = await JourneyRunner.AdvanceAsync(run, []);
            while (step is JourneyStep.Asks asks)
            {
                step = await JourneyRunner.AdvanceAsync(run, [.. asks.Callbacks.Select(_ => CallbackAnswer.Unchanged)]);
            }

            if (step is not JourneyStep.Ended { Result: JourneyResult.Success })
            {
                throw new InvalidOperationException($"The reference journey ended with {step}.");
            }

            count++;
        }

        self.Refresh();
        return count / (self.TotalProcessorTime - used).TotalSeconds;
    }

    private static async Task<double?> SignaturesAsync()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("openssl", ["speed", "-seconds", "3", "-mr", "rsa2048"])
                {
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await error;
            // +F2:<index>:<bits>:<signatures a second>:<verifications a second>
            var line = output.Split('\n').FirstOrDefault(l => l.StartsWith("+F2:", StringComparison.Ordinal));
            return line is null ? null : double.Parse(line.Split(':')[3], CultureInfo.InvariantCulture);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
