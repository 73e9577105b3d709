using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// One log call of either generation: a Java exception that comes last is taken out before the message is formatted; a script's own error is an
/// argument like any other (measured on a tenant).
/// </summary>
internal static class LogMessage
{
    /// <summary>What follows the message; a trailing array is spread.</summary>
    public static IReadOnlyList<object?> Arguments(JavaCall call)
    {
        var rest = call.Arguments.Skip(1).ToList();
        return rest is [JavaArray array] ? [.. array.Items] : rest;
    }

    public static void Write(
        ScriptLogger log,
        LogLevel level,
        string method,
        string? message,
        IReadOnlyList<object?> arguments
    )
    {
        var thrown = arguments.Count > 0 ? arguments[^1] as JavaThrowable : null;
        var formatted = thrown is null ? arguments : [.. arguments.Take(arguments.Count - 1)];
        log.Log(
            level,
            method,
            Slf4jMessage.Format(message ?? "null", [.. formatted.Select(JavaValues.Text)]),
            thrown?.JavaText
        );
    }
}
