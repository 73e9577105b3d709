using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace JourneySim.Cli.Rendering.Logs;

/// <summary>Where the script log goes beside the run view: a file, or standard error.</summary>
internal sealed class ScriptLog : ILogEventSink, IDisposable
{
    private readonly TextWriter output;
    private readonly ITextFormatter format;
    private readonly bool own;

    private ScriptLog(TextWriter output, ITextFormatter format, bool own) =>
        (this.output, this.format, this.own) = (output, format, own);

    public static ScriptLog ToFile(string file, bool json)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return new ScriptLog(new StreamWriter(file, append: true), Format(json), own: true);
    }

    public static ScriptLog To(TextWriter output, bool json) => new(output, Format(json), own: false);

    public Logger Logger() => new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(this).CreateLogger();

    public void Emit(LogEvent logEvent) => format.Format(logEvent, output);

    public void Dispose()
    {
        output.Flush();
        if (own)
        {
            output.Dispose();
        }
    }

    private static ITextFormatter Format(bool json) => json ? new JsonLogFormat() : new TextLogFormat();
}
