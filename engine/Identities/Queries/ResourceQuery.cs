namespace JourneySim.Engine.Identities.Queries;

/// <summary>The parameters of a query on a managed collection.</summary>
public sealed record ResourceQuery
{
    public required QueryFilter Filter { get; init; }

    /// <summary><c>_sortKeys</c>: fields, a leading <c>-</c> for descending.</summary>
    public IReadOnlyList<string> SortKeys { get; init; } = [];

    /// <summary><c>_pageSize</c>; 0 means all at once.</summary>
    public int PageSize { get; init; }

    /// <summary><c>_pagedResultsOffset</c>.</summary>
    public int Offset { get; init; }

    /// <summary><c>_pagedResultsCookie</c> of the page before.</summary>
    public string? Cookie { get; init; }

    /// <summary><c>_fields</c>; empty means all default fields.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];
}
