using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>
/// <c>logger</c> of legacy scripts: <c>message</c> (level debug), <c>warning</c> and <c>error</c>, with the same message format as the next generation
/// (PingAM scripting API, "logger"; formats measured on a tenant).
/// </summary>
internal sealed class DebugLogger(ScriptLogger log) : IJavaObject
{
    public const string Name = "com.sun.identity.shared.debug.Debug";

    private static readonly (string Method, LogLevel Level)[] Levels =
    [
        ("message", LogLevel.Debug),
        ("warning", LogLevel.Warn),
        ("error", LogLevel.Error),
    ];

    public static JavaClass Table { get; } = Make();

    private ScriptLogger Log => log;

    public JavaClass Class => Table;

    private static JavaClass Make()
    {
        var table = JavaClass.Define(Name);
        foreach (var (method, level) in Levels)
        {
            JavaBody write = call =>
            {
                LogMessage.Write(call.Self<DebugLogger>().Log, level, method, call.Text(0), LogMessage.Arguments(call));
                return null;
            };
            table
                .Method($"void {method}(String)", write)
                .Method($"void {method}(String, Throwable)", write)
                .Method($"void {method}(String, Object...)", write)
                .Method($"boolean {method}Enabled()", _ => ScriptLogger.IsEnabled(level));
        }

        return table.Method("String getName()", call => call.Self<DebugLogger>().Log.Name).Build();
    }
}
