using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>Whose request it is: that of the managed objects, or of what the workspace tells of identity management's other resources.</summary>
internal sealed class OpenIdmResources(ScriptServices services)
{
    public ManagedStore Managed =>
        services.Identities
        ?? throw new NotSimulatedException(
            "openidm without identities",
            "Give the workspace identities, or stub the resource."
        );

    public StateMap? Read(string path, IReadOnlyList<string> fields) =>
        IsManaged(path)
            ? OpenIdmAnswers.Complete(Managed, path, fields, Managed.Show(path, fields))
            : services.Idm.Read(Other("read", path), fields);

    public StateMap Create(string path, string? id, StateMap content, IReadOnlyList<string> fields) =>
        IsManaged(path)
            ? Managed.Create(path, id, content, fields)
            : Shown(services.Idm.Create(Other("create", path), id, content), fields);

    public StateMap Update(string path, string? revision, StateMap content, IReadOnlyList<string> fields) =>
        IsManaged(path)
            ? Managed.Update(path, revision, content, fields)
            : Shown(services.Idm.Update(Other("update", path), revision, content), fields);

    public StateMap Patch(string path, string? revision, StateList operations, IReadOnlyList<string> fields) =>
        IsManaged(path)
            ? Managed.Patch(path, revision, operations, fields)
            : Shown(services.Idm.Patch(Other("patch", path), revision, operations), fields);

    public StateMap Delete(string path, string? revision, IReadOnlyList<string> fields) =>
        IsManaged(path)
            ? Managed.Delete(path, revision, fields)
            : Shown(services.Idm.Delete(Other("delete", path), revision), fields);

    public ResourceQueryResult Query(string path, ResourceQuery query) =>
        IsManaged(path) ? Managed.Query(path, query) : services.Idm.Query(Other("query", path), query);

    public static bool IsManaged(string path) => path.TrimStart('/').StartsWith("managed/", StringComparison.Ordinal);

    private string Other(string verb, string path)
    {
        path = path.Trim('/');
        return services.Idm.Knows(path)
            ? path
            : throw new NotSimulatedException(
                $"openidm.{verb}(\"{path}\")",
                "Only managed objects are simulated; say what is there in journeysim.yaml: idmResources: { \""
                    + path
                    + "\": { … } } (a list of maps is a collection)."
            );
    }

    private static StateMap Shown(StateMap answer, IReadOnlyList<string> fields) =>
        FieldSelection.Select(answer, fields);
}
