namespace JourneySim.Engine.Journeys;

/// <summary>The journeys of a realm, by name. Names are told apart by case, as in AM.</summary>
public sealed class JourneyCatalog
{
    private readonly Dictionary<string, Journey> byName;

    public JourneyCatalog(IEnumerable<Journey> journeys) =>
        byName = journeys.ToDictionary(j => j.Name, StringComparer.Ordinal);

    public static JourneyCatalog Empty { get; } = new([]);

    public IReadOnlyCollection<Journey> Journeys => byName.Values;

    public Journey? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The same journeys but one.</summary>
    public JourneyCatalog Without(string name) => new(byName.Values.Where(j => j.Name != name));
}
