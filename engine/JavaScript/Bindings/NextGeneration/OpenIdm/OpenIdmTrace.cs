using JourneySim.Engine.Identities;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>Tells the trace what a script asks of identity management and what it is answered.</summary>
internal static class OpenIdmTrace
{
    /// <param name="services">Of the run.</param>
    /// <param name="operation">What is called.</param>
    /// <param name="call">The call; its first argument is the resource.</param>
    /// <param name="act">Does it.</param>
    /// <param name="names">Of the arguments behind the resource.</param>
    public static object? Of(
        ScriptServices services,
        string operation,
        JavaCall call,
        Func<object?> act,
        params string[] names
    )
    {
        try
        {
            var answer = act();
            Emit(services, operation, call, names, StateJson.Write(answer), null);
            return answer;
        }
        catch (ResourceException refused)
        {
            Emit(services, operation, call, names, null, refused.Message);
            throw;
        }
    }

    private static void Emit(
        ScriptServices services,
        string operation,
        JavaCall call,
        string[] names,
        string? response,
        string? failure
    )
    {
        var request = new StateMap();
        for (var i = 0; i < names.Length && i + 1 < call.Arguments.Count; i++)
        {
            if (call[i + 1] is { } given)
            {
                request[names[i]] = Given.Plain(given);
            }
        }

        services.Trace.Emit(
            new TraceEvent.IdmCalled(operation, call.NeedText(0), StateJson.Write(request), response, failure)
            {
                At = services.Clock.GetUtcNow(),
            }
        );
    }
}
