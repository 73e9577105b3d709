using System.Text.Json;
using System.Text.RegularExpressions;

namespace JourneySim.Conformance.Seed;

/// <summary>Puts the recordings' placeholders into what a run said: assertions, identity hashes, over-long texts.</summary>
internal sealed partial class SeedPlaceholders
{
    private readonly List<(string Text, string Placeholder)> longTexts = [];

    public SeedPlaceholders(SeedScenario scenario)
    {
        foreach (var entry in scenario.Http)
        {
            if (entry.Member("body") is { ValueKind: JsonValueKind.Object } filler)
            {
                longTexts.Add((SeedHttp.Body(entry)!, "<BODY>"));
                longTexts.Add((SeedHttp.Filling(filler), $"<{filler.TextOf("fill")} repeated>"));
            }
        }
    }

    public string In(string text)
    {
        foreach (var (longText, placeholder) in longTexts)
        {
            text = text.Replace(longText, placeholder, StringComparison.Ordinal);
        }

        return Hash().Replace(Assertion().Replace(text, "<JWT>"), "@<HASH>");
    }

    public string InState(string text) =>
        longTexts.Exists(l => l.Text == text) ? $"<TEXT of {text.Length} characters>" : text;

    [GeneratedRegex("eyJ[A-Za-z0-9_-]+\\.eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+", RegexOptions.None, 1000)]
    private static partial Regex Assertion();

    [GeneratedRegex("@[0-9a-f]{1,8}\\b", RegexOptions.None, 1000)]
    private static partial Regex Hash();
}
