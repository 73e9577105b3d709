using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Loading.Journeys;

/// <summary>Journeys and all that they may enter.</summary>
internal static class Entered
{
    /// <param name="journeys">All journeys, in their order.</param>
    /// <param name="isMeant">Those to begin with.</param>
    /// <param name="catalog">Knows which settings name journeys.</param>
    public static List<LoadedJourney> From(
        IReadOnlyList<LoadedJourney> journeys,
        Func<LoadedJourney, bool> isMeant,
        NodeCatalog catalog
    )
    {
        var meant = new HashSet<LoadedJourney>(ReferenceEqualityComparer.Instance);
        var open = new Stack<LoadedJourney>(journeys.Where(isMeant));
        while (open.TryPop(out var next))
        {
            if (meant.Add(next) && next.Journey is { } journey)
            {
                var names = InnerJourneyCheck
                    .Entered(journey, catalog)
                    .Select(e => e.Name)
                    .ToHashSet(StringComparer.Ordinal);
                foreach (var entered in journeys.Where(j => names.Contains(j.Name)))
                {
                    open.Push(entered);
                }
            }
        }

        return [.. journeys.Where(meant.Contains)];
    }

    /// <summary>The scripts that the nodes of these journeys name, and all libraries.</summary>
    public static IEnumerable<Script> Scripts(
        IEnumerable<LoadedJourney> journeys,
        NodeCatalog catalog,
        ScriptShelf shelf
    ) =>
        journeys
            .Select(j => j.Journey)
            .OfType<Journey>()
            .SelectMany(j => j.AllNodes())
            .SelectMany(n =>
                from rule in catalog.Find(n.Type)?.Settings ?? []
                where rule.Kind == SettingKind.Script
                select new NodeSettings(n).Text(rule.Name)
            )
            .OfType<string>()
            .Select(shelf.Find)
            .OfType<Script>()
            .Concat(shelf.Libraries)
            .Distinct();
}
