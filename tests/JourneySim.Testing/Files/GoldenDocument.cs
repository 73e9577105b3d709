using FluentAssertions.Execution;

namespace JourneySim.Testing.Files;

/// <summary>A page of <c>docs/</c> that the program writes itself; <c>GOLDEN=accept</c> writes it anew.</summary>
public static class GoldenDocument
{
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
