using JourneySim.Engine.Nodes;

namespace JourneySim.Cli.Rendering;

/// <summary>What <c>journeysim list</c> can show.</summary>
internal static class Listings
{
    public static Listing Nodes(NodeCatalog catalog) =>
        new(
            "nodes",
            ["type", "name", "settings"],
            [
                .. catalog
                    .Types.OrderBy(t => t.Name, StringComparer.Ordinal)
                    .Select(t =>
                        (IReadOnlyList<string>)
                            [
                                t.Name,
                                t.DisplayName,
                                string.Join(", ", t.Settings.Select(s => s.Name + (s.Required ? "*" : ""))),
                            ]
                    ),
            ]
        );
}
