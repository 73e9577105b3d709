using System.Globalization;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Evaluation;
using JourneySim.Testing.Files;

namespace JourneySim.Conformance;

/// <summary>Keeps <c>docs/language.md</c>: how many texts of each language area agree with the real engine.</summary>
public sealed class LanguageTableTests
{
    private static readonly string[] Dialects = ["aic", "am-es6"];

    [Fact]
    public void The_table_of_language_areas_is_what_the_suite_counts()
    {
        SharedFolder.Require();
        var areas = new SortedDictionary<string, Row>(StringComparer.OrdinalIgnoreCase);
        var file = Path.Combine(SharedFolder.Conformance!, "language.json");
        using (var document = JsonDocument.Parse(File.ReadAllText(file)))
        {
            foreach (var recorded in document.RootElement.EnumerateArray())
            {
                var id = JsonStrings.Read(recorded.GetProperty("id"));
                var row = RowOf(areas, JsonStrings.Read(recorded.GetProperty("area")));
                row.Recorded++;
                for (var i = 0; i < Dialects.Length; i++)
                {
                    row.RecordedAgree[i] += KnownDivergences.All.ContainsKey((Dialects[i], id)) ? 0 : 1;
                }
            }
        }

        for (var i = 0; i < Dialects.Length; i++)
        {
            foreach (var probe in LanguageProbe.All(Dialects[i]))
            {
                var row = RowOf(areas, probe.Area);
                row.Probes += i == 0 ? 1 : 0;
                row.ProbesAgree[i] += LanguageProbe.Known.Contains($"{Dialects[i]} {probe.Id}") ? 0 : 1;
            }
        }

        GoldenDocument.Match("language.md", Document(areas));
    }

    private static Row RowOf(SortedDictionary<string, Row> areas, string area)
    {
        if (!areas.TryGetValue(area, out var row))
        {
            areas[area] = row = new Row();
        }

        return row;
    }

    private static string Document(SortedDictionary<string, Row> areas)
    {
        var text = new StringBuilder(
            """
            # Language areas

            How many texts of each area are answered as the real engine (Rhino 1.7.14.1, interpreted, on a bindings scope) answered
            them: value and type, or phase, name and message of the error. *Recorded* are the conformance recordings, *probes* their
            neighbours: other inputs, odd arguments, error texts (`tests/JourneySim.Conformance/language-probes.json`). What differs is
            listed in `known-divergences.txt` and `language-probes-known.txt` there; this table is written by the suite, which fails
            when a case of either list changes.

            | area | recorded | aic | am-es6 | probes | aic | am-es6 |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |

            """.ReplaceLineEndings("\n")
        );
        var all = new Row();
        foreach (var (area, row) in areas)
        {
            Line(text, area, row);
            all.Add(row);
        }

        Line(text, "**all**", all);
        return text.ToString();
    }

    private static void Line(StringBuilder text, string area, Row row) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {area} | {row.Recorded} | {row.RecordedAgree[0]} | {row.RecordedAgree[1]} | {row.Probes} | {row.ProbesAgree[0]} | {row.ProbesAgree[1]} |\n"
        );

    private sealed class Row
    {
        public int Recorded { get; set; }

        public int Probes { get; set; }

        public int[] RecordedAgree { get; } = new int[2];

        public int[] ProbesAgree { get; } = new int[2];

        public void Add(Row other)
        {
            Recorded += other.Recorded;
            Probes += other.Probes;
            for (var i = 0; i < RecordedAgree.Length; i++)
            {
                RecordedAgree[i] += other.RecordedAgree[i];
                ProbesAgree[i] += other.ProbesAgree[i];
            }
        }
    }
}
