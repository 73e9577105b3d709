namespace JourneySim.Cli.Commands.Testing;

/// <summary>Something that makes watching go on. A closed family.</summary>
internal abstract record WatchSignal
{
    private WatchSignal() { }

    /// <summary>Files were saved, made or taken away.</summary>
    public sealed record Changed(IReadOnlyList<string> Files) : WatchSignal;

    public sealed record All : WatchSignal;

    public sealed record Failed : WatchSignal;

    /// <summary>Only cases with this text in their name from now on; empty is all.</summary>
    public sealed record Filter(string Text) : WatchSignal;

    public sealed record Update : WatchSignal;

    public sealed record Quit : WatchSignal;
}
