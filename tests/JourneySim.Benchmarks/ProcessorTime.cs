using System.Diagnostics;

namespace JourneySim.Benchmarks;

/// <summary>The processor time that this whole process takes for something, collector and compiler included: other work on the machine matters less.</summary>
internal static class ProcessorTime
{
    /// <returns>Microseconds for one run.</returns>
    public static double Of(Action run, int runs)
    {
        using var self = Process.GetCurrentProcess();
        var began = self.TotalProcessorTime;
        for (var i = 0; i < runs; i++)
        {
            run();
        }

        self.Refresh();
        return (self.TotalProcessorTime - began).TotalMicroseconds / runs;
    }

    public static double Median(IReadOnlyList<double> times) => times.Order().ElementAt(times.Count / 2);
}
