using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>
/// A reference as content gives it and as answers show it: <c>_ref</c>, <c>_refResourceCollection</c>, <c>_refResourceId</c>, <c>_refProperties</c>
/// (PingIDM, "Relationship reference properties").
/// </summary>
/// <param name="Target">The path of the object referred to, its id not encoded.</param>
/// <param name="Id">The relationship that is meant, when it is one that exists.</param>
/// <param name="Properties">What the relationship says of itself.</param>
internal sealed record ManagedReference(string Target, string? Id, StateMap? Properties)
{
    public static ManagedReference Read(string field, object? value)
    {
        var map = value as StateMap;
        var target =
            map?.GetValueOrDefault("_ref") as string is { } reference ? Plain(reference)
            : map?.GetValueOrDefault("_refResourceCollection") is string collection
            && map.GetValueOrDefault("_refResourceId") is string id
                ? $"{collection}/{id}"
            : throw new NotSimulatedException(
                $"A value of relationship \"{field}\" without _ref",
                "Write { \"_ref\": \"managed/…/ID\" }."
            );
        var given = map.GetValueOrDefault("_refProperties") as StateMap;
        var own = given is null ? null : new StateMap(given.DeepCopy().Where(p => p.Key is not ("_id" or "_rev")));
        return new ManagedReference(target, given?.GetValueOrDefault("_id") as string, own);
    }

    /// <summary>The four members that every answer has.</summary>
    public static StateMap Shown(ManagedLink link, string from, string property)
    {
        var (collection, id) = Split(link.Other(from, property));
        return new StateMap
        {
            ["_ref"] = $"{collection}/{Uri.EscapeDataString(id)}",
            ["_refResourceCollection"] = collection,
            ["_refResourceId"] = id,
            ["_refProperties"] = new StateMap(
                new StateMap { ["_id"] = link.Id, ["_rev"] = link.Revision }.Concat(link.Properties.DeepCopy())
            ),
        };
    }

    public static (string Collection, string Id) Split(string path)
    {
        var slash = path.LastIndexOf('/');
        return (path[..slash], path[(slash + 1)..]);
    }

    private static string Plain(string reference)
    {
        var (collection, id) = Split("/" + reference.Trim('/'));
        return $"{collection.TrimStart('/')}/{Uri.UnescapeDataString(id)}";
    }
}
