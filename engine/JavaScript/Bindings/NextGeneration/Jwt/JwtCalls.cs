using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>What both JWT bindings do with their argument and with faults: an exception, or a line in AM's own log and null.</summary>
internal static class JwtCalls
{
    public static object? Guard(ScriptRun run, string method, object? argument, Func<StateMap, object?> work)
    {
        if (Given.Entries(argument) is not { } entries)
        {
            throw new JavaException(
                "java.lang.NullPointerException",
                "Cannot invoke \"java.util.Map.get(Object)\" because \"jwtData\" is null"
            );
        }

        try
        {
            return work(new StateMap(entries.Select(e => KeyValuePair.Create(e.Key, Kept(e.Value)))));
        }
        catch (JwtFault fault) when (fault.JavaClass is { } javaClass)
        {
            throw new JavaException(javaClass, fault.Message);
        }
        catch (JwtFault fault)
        {
            Note(run, method, fault.Message);
            return null;
        }
    }

    private static void Note(ScriptRun run, string method, string reason) =>
        run.Services.Trace.Emit(
            new TraceEvent.Noted(
                new Diagnostic(
                    "JWT1001",
                    Severity.Hint,
                    $"{method} gives null: {reason}.",
                    Hint: "AM logs this as an error."
                )
            )
            {
                At = run.Services.Clock.GetUtcNow(),
            }
        );

    /// <summary>Keys may come as bytes; everything else is JSON-like.</summary>
    private static object? Kept(object? value) => value is byte[] ? value : Given.Plain(value);
}
