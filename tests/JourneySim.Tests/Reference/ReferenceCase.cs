using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Http;
using JourneySim.Workspaces;

namespace JourneySim.Tests.Reference;

/// <summary>The world of one run of the reference journey, and what has to come out of it.</summary>
internal sealed record ReferenceCase
{
    public Func<Workspace, Workspace> Change { get; init; } = workspace => workspace;

    /// <summary>Changes one setting at the top of the script; everything else stays.</summary>
    public (string Old, string New)? Setting { get; init; }

    public IReadOnlyList<EsvRecord> Esvs { get; init; } = [];

    public IReadOnlyList<HttpStub> Http { get; init; } = [];

    public Uri? Upstream { get; init; }

    public IReadOnlyDictionary<string, object?> State { get; init; } =
        new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>The journey ends by the success message.</summary>
    public bool Succeeds { get; init; }

    /// <summary>What the script logs, without its own prefix.</summary>
    public required IReadOnlyList<string> Logs { get; init; }

    /// <summary>How many requests leave.</summary>
    public int Requests { get; init; }

    /// <summary>The token that is in transient state afterwards; null for any, when the journey succeeds with a request.</summary>
    public string? Token { get; init; }
}
