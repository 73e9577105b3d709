using System.Globalization;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary><c>openidm.query</c>: its parameters and the shape of its answer, as measured on a tenant.</summary>
internal static class OpenIdmQuery
{
    private static readonly string[] Kinds = ["_queryId", "_queryExpression", "_queryFilter"];

    public static StateMap Run(OpenIdmResources idm, string resource, object? parameters, IReadOnlyList<string> fields)
    {
        var given = new Dictionary<string, object?>(Given.Entries(parameters) ?? [], StringComparer.Ordinal);
        var kinds = Kinds.Where(kind => given.GetValueOrDefault(kind) is not null).ToList();
        if (kinds.Count != 1)
        {
            throw new ResourceException(400, "You must use exactly one of [_queryId, _queryExpression, _queryFilter].");
        }

        if (kinds[0] == "_queryExpression")
        {
            throw new ResourceException(400, "Query Expressions are not supported when using DS as the repo");
        }

        var id = kinds[0] == "_queryId" ? Text(given, "_queryId") : null;
        var page = idm.Query(
            resource,
            new ResourceQuery
            {
                Filter = id is null
                    ? QueryFilterParser.Parse(Text(given, "_queryFilter")!)
                    : QueryFilterParser.Parse("true"),
                SortKeys = Keys(given.GetValueOrDefault("_sortKeys")),
                PageSize = Number(given, "_pageSize"),
                Offset = Number(given, "_pagedResultsOffset"),
                Cookie = Text(given, "_pagedResultsCookie"),
                Fields = FieldsOf(id, fields),
            }
        );
        var answer = new StateMap
        {
            ["result"] = new StateList(page.Result),
            ["pagedResultsCookie"] = page.Cookie,
            ["totalPagedResultsPolicy"] = "NONE",
            ["totalPagedResults"] = -1,
            ["resultCount"] = page.Result.Count,
        };
        return id is null && OpenIdmResources.IsManaged(resource)
            ? OpenIdmAnswers.Complete(idm.Managed, resource, fields, answer)!
            : answer;
    }

    private static IReadOnlyList<string> FieldsOf(string? id, IReadOnlyList<string> fields) =>
        id switch
        {
            null or "query-all" => fields,
            "query-all-ids" => ["_id"],
            _ => throw new Diagnostics.NotSimulatedException(
                $"openidm query \"{id}\"",
                "Only query-all and query-all-ids are known; write a _queryFilter."
            ),
        };

    private static IReadOnlyList<string> Keys(object? value) =>
        value is null ? [] : Given.Texts(value) ?? [.. JavaValues.Text(value).Split(',').Select(k => k.Trim())];

    private static string? Text(Dictionary<string, object?> given, string name) =>
        given.GetValueOrDefault(name) is { } value ? JavaValues.Text(value) : null;

    private static int Number(Dictionary<string, object?> given, string name) =>
        given.GetValueOrDefault(name) switch
        {
            null => 0,
            var number when JavaValues.IsNumber(number) => (int)JavaValues.Whole(number),
            var text => int.TryParse(JavaValues.Text(text), CultureInfo.InvariantCulture, out var parsed)
                ? parsed
                : throw new ResourceException(
                    400,
                    $"The value '{JavaValues.Text(text)}' for parameter '{name}' could not be parsed as a valid integer"
                ),
        };
}
