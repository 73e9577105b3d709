using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>limits:</c>, what scripts and runs may take.</summary>
internal static class LimitBlock
{
    private const long Megabyte = 1024 * 1024;

    public static (ScriptLimits Scripts, RunLimits Runs) Read(SourceValue? value, Mistakes mistakes)
    {
        var (scripts, runs) = (ScriptLimits.Default, RunLimits.Default);
        var fields = value is null
            ? null
            : Fields.Of(
                value,
                "limits",
                mistakes,
                "scriptTime",
                "statements",
                "memoryMB",
                "regexTime",
                "steps",
                "journeyDuration"
            );
        if (fields is null)
        {
            return (scripts, runs);
        }

        scripts = scripts with
        {
            Time = fields.Duration("scriptTime") ?? scripts.Time,
            Statements = (int)Math.Min(int.MaxValue, fields.Whole("statements", least: 1) ?? scripts.Statements),
            MemoryBytes = fields.Whole("memoryMB", least: 1) is { } megabytes
                ? Math.Min(megabytes, int.MaxValue) * Megabyte
                : scripts.MemoryBytes,
            RegexTime = fields.Duration("regexTime") ?? scripts.RegexTime,
        };
        runs = runs with
        {
            Steps = (int)Math.Min(int.MaxValue, fields.Whole("steps", least: 1) ?? runs.Steps),
            JourneyDuration = fields.Duration("journeyDuration") ?? runs.JourneyDuration,
        };
        return (scripts, runs);
    }
}
