using JourneySim.Engine.State;

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

    /// <summary>The page of those that match.</summary>
    /// <param name="all">Everything there is.</param>
    /// <param name="compared">What the filter and the sort keys look at.</param>
    /// <param name="shown">What is answered.</param>
    internal ResourceQueryResult Page<T>(IEnumerable<T> all, Func<T, StateMap> compared, Func<T, StateMap> shown)
    {
        var matches = all.Select(item => (Item: item, Record: compared(item))).Where(m => Filter.Matches(m.Record));
        var found = (
            SortKeys.Count > 0 ? matches.OrderBy(m => m.Record, new SortKeyOrder(SortKeys)) : matches
        ).ToList();
        var start = Cookie is { } cookie && int.TryParse(cookie, out var offset) ? offset : Offset;
        var size = PageSize > 0 ? PageSize : found.Count;
        var page = found.Skip(start).Take(size).Select(m => shown(m.Item)).ToList();
        var next = start + page.Count;
        return new(page, PageSize > 0 && next < found.Count ? next.ToString() : null);
    }
}
