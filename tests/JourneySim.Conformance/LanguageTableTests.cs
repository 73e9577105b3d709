using System.Globalization;
using System.Text;
using JourneySim.Testing.Files;

namespace JourneySim.Conformance;

/// <summary>Keeps <c>docs/language.md</c>: how many texts of each language area agree with the real engine.</summary>
public sealed class LanguageTableTests
{
    [Fact]
    public void The_table_of_language_areas_is_what_the_suite_counts()
    {
        SharedFolder.Require();
        var areas = LanguageArea.Count();
        GoldenDocument.Match("language.md", Document(areas));
    }

    private static string Document(IReadOnlyDictionary<string, LanguageArea> areas)
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
        foreach (var (name, area) in areas)
        {
            Line(text, name, area);
        }

        Line(text, "**all**", LanguageArea.Sum(areas.Values));
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, LanguageArea area) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {area.Recorded} | {area.RecordedAgree[0]} | {area.RecordedAgree[1]} | {area.Probes} | {area.ProbesAgree[0]} | {area.ProbesAgree[1]} |\n"
        );
}
