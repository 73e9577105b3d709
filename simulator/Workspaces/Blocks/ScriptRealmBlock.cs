using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads what the realm gives scripts: <c>httpClients</c>, <c>caches</c>, <c>policies</c>, <c>samlApplication</c>, <c>oauthApplication</c>, <c>idmResources</c>.</summary>
/// <param name="workspace">The file's keys.</param>
/// <param name="mistakes">Receives what is wrong.</param>
/// <param name="loader">Finds a cache's loader script by the name of a script or file, or adds a mistake.</param>
internal sealed class ScriptRealmBlock(Fields workspace, Mistakes mistakes, Func<SourceScalar, Script?> loader)
{
    public static readonly string[] Keys =
    [
        "httpClients",
        "caches",
        "policies",
        "samlApplication",
        "oauthApplication",
        "idmResources",
    ];

    public ScriptRealm Read() =>
        new()
        {
            HttpClients = HttpClientBlock.Read(workspace.Members("httpClients"), mistakes),
            Caches = CacheBlock.Read(workspace.Members("caches"), mistakes, loader),
            Policies = PolicyBlock.Read(workspace.Members("policies"), mistakes),
            SamlApplication = Saml(),
            OAuthApplication = OAuth(),
            IdmResources = Resources(),
        };

    private SamlApplication? Saml()
    {
        var fields = Block("samlApplication", "id", "flowInitiator", "authnRequest", "idpAttributes", "spAttributes");
        if (fields?.Required("id") is not { } id)
        {
            return null;
        }

        var initiator = fields.Text("flowInitiator") ?? "SP";
        if (initiator is not ("IDP" or "SP"))
        {
            fields.Wrong("flowInitiator", "IDP or SP", fields.Map.Find("flowInitiator")!);
        }

        return new SamlApplication(
            id,
            initiator,
            NamedValues.Map(fields, "authnRequest"),
            NamedValues.Lists(fields, "idpAttributes"),
            NamedValues.Lists(fields, "spAttributes")
        );
    }

    private OAuthApplication? OAuth()
    {
        var fields = Block("oauthApplication", "id", "clientProperties", "requestProperties");
        return fields?.Required("id") is { } id
            ? new OAuthApplication(
                id,
                NamedValues.Map(fields, "clientProperties"),
                NamedValues.Map(fields, "requestProperties")
            )
            : null;
    }

    private Dictionary<string, object?> Resources()
    {
        var resources = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in workspace.Members("idmResources"))
        {
            var path = member.Name.Trim('/');
            if (path.StartsWith("managed/", StringComparison.Ordinal))
            {
                mistakes.Error(
                    "WSP1006",
                    member.NameSpan,
                    $"\"{member.Name}\" is a managed object: those stand under \"identities\"."
                );
            }
            else if (
                member.Value is SourceMap
                || (member.Value is SourceList list && list.Items.All(i => i is SourceMap))
            )
            {
                resources[path] = SourceJson.State(member.Value);
            }
            else
            {
                mistakes.Error(
                    "YML1011",
                    member.Value.Span,
                    $"\"{member.Name}\" is a resource, a map, or a collection, a list of maps; here is {member.Value.Described}."
                );
            }
        }

        return resources;
    }

    private Fields? Block(string key, params string[] known) =>
        workspace.Map.Find(key) is { } value ? Fields.Of(value, $"\"{key}\"", mistakes, known) : null;
}
