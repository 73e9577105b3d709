using System.Text.Json;
using JourneySim.Loading;
using JourneySim.Loading.AmExports;

namespace JourneySim.Importing;

/// <summary>What AM keeps of a script beside its text, name and kind: its description, say. Who changed it and when means nothing elsewhere.</summary>
internal static class ScriptMembers
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "_id",
        "_rev",
        "name",
        "script",
        "language",
        "context",
        "evaluatorVersion",
        "createdBy",
        "creationDate",
        "lastModifiedBy",
        "lastModifiedDate",
    };

    public static IReadOnlyDictionary<string, JsonElement> Of(string id, WorkspaceReading reading, string realm)
    {
        if (reading.ScriptMembers.GetValueOrDefault(id) is { } written)
        {
            return written;
        }

        var exported = reading
            .Exports.LookUp(realm)
            .Select(r => r.Scripts.GetValueOrDefault(id))
            .FirstOrDefault(s => s is not null);
        return exported is null
            ? new Dictionary<string, JsonElement>(StringComparer.Ordinal)
            : ExportJourneys
                .Others(exported.Config, Known)
                .Where(m => m is not { Key: "default", Value.ValueKind: JsonValueKind.False })
                .ToDictionary(StringComparer.Ordinal);
    }
}
