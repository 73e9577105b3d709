namespace JourneySim.Engine.Identities.Queries;

/// <summary>The fields that a filter looks at.</summary>
internal static class QueryFilterFields
{
    public static IEnumerable<FieldPath> Fields(this QueryFilter filter) =>
        filter switch
        {
            QueryFilter.And and => and.Filters.SelectMany(Fields),
            QueryFilter.Or or => or.Filters.SelectMany(Fields),
            QueryFilter.Not not => not.Filter.Fields(),
            QueryFilter.Present present => [present.Field],
            QueryFilter.Compare compare => [compare.Field],
            _ => [],
        };
}
