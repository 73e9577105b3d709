using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary><c>logger</c> of the next generation: SLF4J's five levels and message format (PingAM scripting API, "logger").</summary>
internal sealed class Slf4jLogger(ScriptLogger log) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.logging.ScriptedLoggerWrapper";

    public static JavaClass Table { get; } = Make();

    private ScriptLogger Log => log;

    public JavaClass Class => Table;

    public string JavaText => $"Logger[{log.Name}]";

    private static JavaClass Make()
    {
        var table = JavaClass.Define(Name).AlwaysVisible();
        foreach (var level in Enum.GetValues<LogLevel>())
        {
            var method = level.ToString().ToLowerInvariant();
            JavaBody write = call => Write(call, level, method);
            table
                .Method($"void {method}(String)", write)
                .Method($"void {method}(String, Object)", write)
                .Method($"void {method}(String, Object, Object)", write)
                .Method($"void {method}(String, Object...)", write)
                .Method($"void {method}(String, Throwable)", write)
                .Method($"boolean is{level}Enabled()", _ => ScriptLogger.IsEnabled(level));
        }

        return table.Method("String getName()", call => call.Self<Slf4jLogger>().Log.Name).Build();
    }

    private static object? Write(JavaCall call, LogLevel level, string method)
    {
        LogMessage.Write(call.Self<Slf4jLogger>().Log, level, method, call.Text(0), LogMessage.Arguments(call));
        return null;
    }
}
