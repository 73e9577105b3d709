namespace JourneySim.Cli.Commands.Options;

/// <summary>A <c>NAME=VALUE</c> of the command line. The value is everything behind the first equals sign.</summary>
internal readonly record struct NamedValue(string Name, string Value)
{
    public static IReadOnlyList<NamedValue> Read(string option, IEnumerable<string> texts) =>
        [.. texts.Select(text => Read(option, text))];

    private static NamedValue Read(string option, string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at > 0
            ? new NamedValue(text[..at].Trim(), text[(at + 1)..])
            : throw CommandFailure.Usage(
                $"{option} takes NAME=VALUE, not \"{text}\".",
                $"Write {option} {(at == 0 ? "NAME" : text)}=VALUE."
            );
    }
}
