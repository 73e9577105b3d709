using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts.Realm;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;

/// <summary>
/// <c>clientName</c> must name an enabled instance of the realm's Http Client service (PingOne Advanced Identity Cloud, "Send a request using mTLS
/// and set timeouts"). A call by another name is made by the deployment's own client, and the author is told.
/// </summary>
internal static class NamedHttpClients
{
    private const string Code = "HTTP1002";

    public static HttpClientInstance? Find(ScriptRun run, string name)
    {
        var clients = run.Services.Realm.HttpClients;
        if (clients.TryGetValue(name, out var client) && client.Enabled)
        {
            NoteMissingSecret(run, client);
            return client;
        }

        run.Note(
            Code,
            clients.Count == 0 ? Severity.Hint : Severity.Warning,
            client is null
                ? $"There is no HTTP client instance \"{name}\": the call is made by the deployment's own client."
                : $"The HTTP client instance \"{name}\" is not enabled: the call is made by the deployment's own client.",
            client is not null ? "Enable it."
                : NearestName.To(name, clients.Keys) is { } near ? $"Did you mean \"{near}\"?"
                : $"Declare it in journeysim.yaml: httpClients: {{ {name}: {{ responseTimeout: 5s }} }}."
        );
        return null;
    }

    private static void NoteMissingSecret(ScriptRun run, HttpClientInstance client)
    {
        if (client.ClientCertificateLabel is { } label && !run.Services.Secrets.ContainsKey(label))
        {
            run.Note(
                Code,
                Severity.Hint,
                $"No secret is mapped to the label of HTTP client \"{client.Name}\"'s certificate, {label}.",
                "In a tenant the mapping must be there; give the label a text under secrets: to say that it is."
            );
        }
    }
}
