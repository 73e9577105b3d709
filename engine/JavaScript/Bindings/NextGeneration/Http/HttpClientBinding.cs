using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;

/// <summary>
/// <c>httpClient</c> of the next generation: like <c>fetch</c>, with a promise whose <c>get()</c> waits (am-external 7.4.0
/// <c>HttpClientScriptWrapper</c>; PingAM scripting API, "httpClient").
/// </summary>
internal sealed class HttpClientBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.wrappers.HttpClientScriptWrapper";

    public const string Exception = "org.forgerock.openam.scripting.api.http.HttpClientScriptException";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("org.forgerock.util.promise.Promise send(String)", Send)
            .Method("org.forgerock.util.promise.Promise send(String, Map)", Send)
            .Build();

    private ScriptRun Run => run;

    public JavaClass Class => Table;

    private static object? Send(JavaCall call)
    {
        var run = call.Self<HttpClientBinding>().Run;
        var entries = call.Arguments.Count > 1 ? Given.Entries(call[1]) : null;
        var options = new HttpOptions(entries ?? []);
        try
        {
            using var request = options.Request(call.NeedText(0), run.Transactions.Next());
            if (options.ClientName is { } name && NamedHttpClients.Find(run, name) is { } client)
            {
                request.Options.Set(HttpClientInstance.Option, client);
            }

            using var response = run.Services.Http.Send(request, run.Cancellation);
            return JavaPromise.Resolved(new HttpResponseWrapper(response));
        }
        catch (HttpFaultException fault)
        {
            return Failed(call.Run, fault);
        }
        catch (System.Exception failed) when (HttpFailures.Of(failed) is { } failure)
        {
            return Rejected(call.Run, failure);
        }
    }

    private static object? Failed(JavaRun run, HttpFaultException fault)
    {
        var failure = fault.Failure ?? new JavaFailure("java.lang.RuntimeException", null);
        return fault.Fault switch
        {
            HttpFault.SendThrows => throw new JavaException(failure),
            HttpFault.SendReturnsNull => null,
            HttpFault.PromiseInterrupted => JavaPromise.Interrupted(),
            HttpFault.PromiseReturnsNull => JavaPromise.Resolved(null),
            _ => Rejected(run, failure),
        };
    }

    /// <summary>The promise fails with AM's own exception around the text of the failure.</summary>
    private static JavaPromise Rejected(JavaRun run, JavaFailure failure) =>
        JavaPromise.Rejected(
            new JavaException(Exception, failure.Text, new JavaException(failure)).ThrowableIn(run.Classes)
        );
}
