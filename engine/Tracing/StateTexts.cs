namespace JourneySim.Engine.Tracing;

/// <summary>A journey's state at one moment: the values of each layer as JSON texts.</summary>
/// <param name="Shared">Shared state.</param>
/// <param name="Transient">Transient state.</param>
/// <param name="Secure">Transient values that outlived a question.</param>
public sealed record StateTexts(
    IReadOnlyDictionary<string, string> Shared,
    IReadOnlyDictionary<string, string> Transient,
    IReadOnlyDictionary<string, string> Secure
)
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(
        StringComparer.Ordinal
    );

    /// <summary>No state.</summary>
    public static StateTexts None { get; } = new(Nothing, Nothing, Nothing);
}
