using JourneySim.Engine.Diagnostics;

namespace JourneySim.Workspaces;

/// <summary>A mail template of identity management, as far as a reader of the outbox needs it. Texts by locale.</summary>
public sealed record EmailTemplate(
    string Name,
    IReadOnlyDictionary<string, string> Subject,
    IReadOnlyDictionary<string, string> Message,
    SourceSpan? Span = null
);
