using System.Text.Json;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>How many texts of one language area there are, and how many agree with the real engine in each dialect.</summary>
internal sealed class LanguageArea
{
    public static IReadOnlyList<string> Dialects { get; } = ["aic", "am-es6"];

    public int Recorded { get; private set; }

    public int Probes { get; private set; }

    /// <summary>By dialect, in the order of <see cref="Dialects"/>.</summary>
    public int[] RecordedAgree { get; } = new int[Dialects.Count];

    /// <inheritdoc cref="RecordedAgree"/>
    public int[] ProbesAgree { get; } = new int[Dialects.Count];

    /// <summary>All areas of the conformance recordings and of the probes beside the tests.</summary>
    public static IReadOnlyDictionary<string, LanguageArea> Count()
    {
        var areas = new SortedDictionary<string, LanguageArea>(StringComparer.OrdinalIgnoreCase);
        var file = Path.Combine(SharedFolder.Conformance!, "language.json");
        using (var document = JsonDocument.Parse(File.ReadAllText(file)))
        {
            foreach (var recorded in document.RootElement.EnumerateArray())
            {
                var id = JsonStrings.Read(recorded.GetProperty("id"));
                var area = Of(areas, JsonStrings.Read(recorded.GetProperty("area")));
                area.Recorded++;
                for (var i = 0; i < Dialects.Count; i++)
                {
                    area.RecordedAgree[i] += KnownDivergences.All.ContainsKey((Dialects[i], id)) ? 0 : 1;
                }
            }
        }

        for (var i = 0; i < Dialects.Count; i++)
        {
            foreach (var probe in LanguageProbe.All(Dialects[i]))
            {
                var area = Of(areas, probe.Area);
                area.Probes += i == 0 ? 1 : 0;
                area.ProbesAgree[i] += LanguageProbe.Known.Contains($"{Dialects[i]} {probe.Id}") ? 0 : 1;
            }
        }

        return areas;
    }

    public static LanguageArea Sum(IEnumerable<LanguageArea> areas)
    {
        var all = new LanguageArea();
        foreach (var area in areas)
        {
            all.Recorded += area.Recorded;
            all.Probes += area.Probes;
            for (var i = 0; i < Dialects.Count; i++)
            {
                all.RecordedAgree[i] += area.RecordedAgree[i];
                all.ProbesAgree[i] += area.ProbesAgree[i];
            }
        }

        return all;
    }

    private static LanguageArea Of(SortedDictionary<string, LanguageArea> areas, string name)
    {
        if (!areas.TryGetValue(name, out var area))
        {
            areas[name] = area = new LanguageArea();
        }

        return area;
    }
}
