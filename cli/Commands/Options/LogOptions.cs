using System.CommandLine;
using JourneySim.Cli.Rendering.Logs;

namespace JourneySim.Cli.Commands.Options;

/// <summary>Options for the script log under AM's logger names.</summary>
internal static class LogOptions
{
    public static Option<string?> File { get; } =
        new("--log-file")
        {
            Description = "Append the script log to this file; - is standard error",
            HelpName = "FILE",
        };

    public static Option<string?> Format { get; } =
        Words.Option("--log-format", "Lines as AM writes them, or compact JSON (CLEF)", "text", "json");

    public static IReadOnlyList<Option> All { get; } = [File, Format];

    public static ScriptLog? Open(Invocation invocation)
    {
        var json = invocation.Get(Format) == "json";
        if (invocation.Get(File) is not { } file)
        {
            return invocation.Get(Format) is null ? null : ScriptLog.To(invocation.Around.Error, json);
        }

        if (file == "-")
        {
            return ScriptLog.To(invocation.Around.Error, json);
        }

        try
        {
            return ScriptLog.ToFile(invocation.Around.PathOf(file), json);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage($"The log file can't be written: {file}", unwritable.Message);
        }
    }
}
