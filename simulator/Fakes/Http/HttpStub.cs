using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Shapes;

namespace JourneySim.Fakes.Http;

/// <summary>
/// A request that is answered without a network. Everything that is set has to fit; what is not set fits everything. The first stub that fits
/// answers.
/// </summary>
public sealed record HttpStub
{
    /// <summary>What traces and messages call it; null names it by method and URL.</summary>
    public string? Name { get; init; }

    /// <summary>The method, in any case; null fits all.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// The URL: whole, or from its path on (<c>/am/oauth2/*</c>); <c>*</c> stands for any text; without a question mark the query does not matter.
    /// </summary>
    public required string Url { get; init; }

    /// <summary>Headers that have to be there, names in any case; <c>*</c> in values stands for any text.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The HTTP client instance that has to send it (<c>clientName</c>); null fits all.</summary>
    public string? Client { get; init; }

    /// <summary>What the body has to be, or null.</summary>
    public BodyMatch? Body { get; init; }

    /// <summary>The answers in their order; the last one repeats.</summary>
    public required IReadOnlyList<StubAnswer> Answers { get; init; }

    /// <summary>How many requests it answers; after that it fits nothing. Null is no limit.</summary>
    public int? Times { get; init; }

    /// <summary>How closely its answers have to look like those of the real endpoint; null is what the test says.</summary>
    public ShapeMode? Shape { get; init; }

    /// <summary>Where it is written, for messages.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>What messages call it.</summary>
    public string Title => Name ?? $"{Method ?? "any method"} {Url}";
}
