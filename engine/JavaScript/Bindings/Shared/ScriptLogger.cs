using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// What both generations' <c>logger</c> writes to. Its name is AM's (<c>scripts.AUTHENTICATION_TREE_DECISION_NODE.&lt;id&gt;.(&lt;name&gt;)</c>); level
/// trace is off, as on a development tenant.
/// </summary>
internal sealed class ScriptLogger(ScriptRequest request)
{
    public string Name { get; } = $"scripts.{request.Script.Context}.{request.Script.Id}.({request.Script.Name})";

    public static bool IsEnabled(LogLevel level) => level != LogLevel.Trace;

    public void Log(LogLevel level, string method, string message, string? exception)
    {
        if (IsEnabled(level))
        {
            request.Services.Trace.Emit(
                new TraceEvent.Logged(Name, level, method, message, exception)
                {
                    At = request.Services.Clock.GetUtcNow(),
                }
            );
        }
    }
}
