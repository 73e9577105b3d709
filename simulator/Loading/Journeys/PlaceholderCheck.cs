using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Fakes.Esvs;

namespace JourneySim.Loading.Journeys;

/// <summary>Placeholders (<c>&amp;{esv.name}</c>) in settings for which no ESV is set; one told a journey.</summary>
internal static partial class PlaceholderCheck
{
    public static void Run(Journey journey, EsvStore esvs, Mistakes mistakes)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in journey.AllNodes())
        {
            foreach (var (name, setting) in node.Settings)
            {
                if (
                    setting.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array)
                )
                {
                    continue;
                }

                foreach (var placeholder in Names(setting.Value.GetRawText()))
                {
                    if (esvs.Find(placeholder) is null && told.Add(placeholder))
                    {
                        mistakes.Add(
                            new Diagnostic(
                                "JNY1018",
                                Severity.Hint,
                                $"\"{name}\" of node \"{node.DisplayName}\" asks for &{{{placeholder}}}, which is not set.",
                                setting.Span ?? node.Span,
                                esvs.Missing(placeholder).Hint
                            )
                        );
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Names(string json) =>
        json.Contains("&{", StringComparison.Ordinal) || json.Contains("\\u0026{", StringComparison.Ordinal)
            ? Placeholder().Matches(json).Select(m => m.Groups["name"].Value)
            : [];

    [GeneratedRegex(
        @"(&|\\u0026)\{(?<name>esv[.-][^}""\\]+)\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Placeholder();
}
