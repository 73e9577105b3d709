namespace JourneySim.Cli.Rendering.Runs;

/// <summary>Long values at a readable length.</summary>
internal static class Shortened
{
    public const int Readable = 160;

    public static string Of(string text, bool whole, int length = Readable) =>
        whole || text.Length <= length ? text : $"{text[..length]}… ({text.Length} characters)";
}
