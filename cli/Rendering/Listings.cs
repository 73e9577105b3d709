using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Fakes;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;

namespace JourneySim.Cli.Rendering;

/// <summary>What lists can show.</summary>
internal static class Listings
{
    public static Listing Nodes(NodeCatalog catalog) =>
        new(
            "nodes",
            ["type", "name", "settings"],
            [.. catalog.Types.OrderBy(t => t.Name, StringComparer.Ordinal).Select(Row)]
        )
        {
            Document = ("Node types", "What is simulated; settings with a star are required."),
        };

    public static Listing Bindings() =>
        new(
            "bindings",
            ["binding", "engine", "type", "simulated", "note"],
            [
                .. BindingCatalog
                    .Of(ScriptGeneration.Legacy)
                    .Concat(BindingCatalog.Of(ScriptGeneration.NextGeneration))
                    .Select(b =>
                        (IReadOnlyList<string>)
                            [
                                b.Name,
                                b.Generation == ScriptGeneration.Legacy ? "legacy" : "nextgen",
                                b.Type,
                                FidelityOf(b.Fidelity),
                                b.Note ?? "",
                            ]
                    ),
            ]
        )
        {
            Document = ("Bindings", "What scripts of both engine generations find."),
        };

    public static Listing Classes() =>
        new(
            "classes",
            ["class", "members", "simulated", "not simulated"],
            [
                .. JavaClasses
                    .BuiltIn.Names.Order(StringComparer.Ordinal)
                    .Select(BindingCatalog.TypeOf)
                    .OfType<BindingType>()
                    .Select(Row),
            ]
        )
        {
            Document = (
                "Java classes",
                "What scripts can import; a member that is not simulated ends a run by its name."
            ),
        };

    public static Listing Journeys(WorkspaceReading workspace) =>
        new(
            "journeys",
            ["journey", "file", "nodes", "state"],
            [
                .. workspace
                    .Journeys.OrderBy(j => j.Name, StringComparer.Ordinal)
                    .Select(j =>
                        (IReadOnlyList<string>)
                            [
                                j.Name,
                                j.File,
                                $"{j.Journey?.Nodes.Count ?? 0}",
                                j.IsBroken ? "does not load"
                                : j.Journey!.Enabled ? "ready"
                                : "disabled",
                            ]
                    ),
            ]
        );

    public static Listing Esvs(EsvStore store, bool showSecrets) =>
        new(
            "esvs",
            ["esv", "kind", "value", "from"],
            [.. store.Records.OrderBy(r => r.Name, StringComparer.Ordinal).Select(r => Row(r, showSecrets))]
        );

    public static Listing Files(IEnumerable<string> files) =>
        new("files", ["file"], [.. files.Select(f => (IReadOnlyList<string>)[f])]);

    private static IReadOnlyList<string> Row(BindingType type)
    {
        var missing = type
            .Members.Where(m => !m.IsSimulated)
            .Select(m => m.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
        [
            type.Name,
            $"{type.Members.Count}",
            $"{type.Members.Count(m => m.IsSimulated)}",
            string.Join(", ", missing),
        ];
    }

    private static string FidelityOf(BindingFidelity fidelity) =>
        fidelity switch
        {
            BindingFidelity.Simulated => "yes",
            BindingFidelity.Partly => "partly",
            _ => "by name only",
        };

    private static IReadOnlyList<string> Row(NodeType type) =>
        [type.Name, type.DisplayName, string.Join(", ", type.Settings.Select(s => s.Required ? s.Name + "*" : s.Name))];

    private static IReadOnlyList<string> Row(EsvRecord record, bool showSecrets) =>
        record switch
        {
            EsvRecord.Secret secret =>
            [
                EsvName.ToId(secret.Name),
                secret.UseInPlaceholders ? "secret" : "secret, not in placeholders",
                showSecrets ? secret.Value : SecretMask.Cover,
                secret.Source,
            ],
            EsvRecord.Variable variable =>
            [
                EsvName.ToId(variable.Name),
                variable.Type.ToString().ToLowerInvariant(),
                variable.Value,
                variable.Source,
            ],
            _ => [EsvName.ToId(record.Name), "unset", "", record.Source],
        };
}
