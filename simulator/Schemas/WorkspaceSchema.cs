using JourneySim.Workspaces.Blocks;

namespace JourneySim.Schemas;

/// <summary><c>journeysim.yaml</c>.</summary>
internal static class WorkspaceSchema
{
    public static string Write() =>
        SchemaWriter.Document(
            "A workspace for JourneySim",
            schema => schema.Map(WorkspaceFile.Keys.Select(k => new SchemaKey(k, ValueOf(k))))
        );

    /// <summary>The blocks that test files have too.</summary>
    public static Action<SchemaWriter> ValueOf(string key) =>
        key switch
        {
            "realm" or "tenant" or "cookieName" => SchemaKey.Text,
            "dialect" => w => w.OneOf(["aic", "am-es6"]),
            "secrets" => SchemaKey.Pairs,
            "esvs"
            or "identities"
            or "managedTypes"
            or "idmActions"
            or "standIns"
            or "scripts"
            or "libraries"
            or "sessions"
            or "emailTemplates"
            or "terms"
            or "securityQuestions"
            or "properties"
            or "devices"
            or "httpClients"
            or "caches"
            or "policies"
            or "samlApplication"
            or "oauthApplication"
            or "idmResources"
            or "classes"
            or "network"
            or "limits" => SchemaKey.Map,
            "http" or "serviceAccounts" or "consents" => SchemaKey.List,
            _ => SchemaKey.Anything,
        };
}
