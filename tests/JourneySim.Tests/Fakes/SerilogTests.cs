using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace JourneySim.Tests.Fakes;

public sealed class SerilogTests : ILogEventSink
{
    private readonly List<LogEvent> lines = [];

    void ILogEventSink.Emit(LogEvent logEvent) => lines.Add(logEvent);

    [Fact]
    public void Log_lines_reach_serilog_masked_under_the_logger_name_of_am()
    {
        const string logger = "scripts.AUTHENTICATION_TREE_DECISION_NODE.0e2a.(Get access token)";
        using var serilog = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(this).CreateLogger();
        var mask = new SecretMask();
        mask.Add("s3cr3t-text");
        var sink = new MaskedTraceSink(mask, new SerilogTraceSink(serilog));

        sink.Emit(new TraceEvent.Logged(logger, LogLevel.Warn, "warning", "got s3cr3t-text {braces}", null));
        sink.Emit(new TraceEvent.JourneyStarted("j", "/alpha"));

        var line = lines.Should().ContainSingle().Subject;
        line.Level.Should().Be(LogEventLevel.Warning);
        line.RenderMessage().Should().Be($"got {SecretMask.Cover} {{braces}}");
        line.Properties[Constants.SourceContextPropertyName].ToString().Should().Be($"\"{logger}\"");
    }
}
