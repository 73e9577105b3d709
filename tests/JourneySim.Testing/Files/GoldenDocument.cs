using FluentAssertions.Execution;

namespace JourneySim.Testing.Files;

/// <summary>A page of <c>docs/</c> that the program writes itself; <c>GOLDEN=accept</c> writes it anew.</summary>
public static class GoldenDocument
{
    /// <summary>One part of a page, between the comments <c>counted: PART</c> and <c>end</c>; the rest is written by hand.</summary>
    public static void MatchPart(string name, string part, string text)
    {
        var page = File.ReadAllText(Checkout.PathOf("docs", name)).ReplaceLineEndings("\n");
        var start = $"<!-- counted: {part} -->\n";
        var from = page.IndexOf(start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf("<!-- end -->", from, StringComparison.Ordinal);
        if (to < 0)
        {
            throw new AssertionFailedException($"docs/{name} has no part \"{part}\".");
        }

        Match(name, $"{page[..(from + start.Length)]}\n{text}\n{page[to..]}");
    }

    public static void Match(string name, string text)
    {
        var file = Checkout.PathOf("docs", name);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "accept")
        {
            File.WriteAllText(file, text);
        }

        if (!File.Exists(file) || File.ReadAllText(file).ReplaceLineEndings("\n") != text)
        {
            throw new AssertionFailedException($"docs/{name} is old; GOLDEN=accept writes it anew.");
        }
    }
}
