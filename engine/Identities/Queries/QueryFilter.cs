namespace JourneySim.Engine.Identities.Queries;

/// <summary>
/// A CREST query filter, the <c>_queryFilter</c> language of AM and IDM. A closed family; <see cref="object.ToString"/> prints the
/// filter in the form that <see cref="QueryFilterParser"/> reads.
/// </summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/idm-objects/queries.html">Query filter expressions</seealso>
public abstract record QueryFilter
{
    private QueryFilter() { }

    public sealed record Always(bool Value) : QueryFilter
    {
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>All of them hold; at least two.</summary>
    public sealed record And(IReadOnlyList<QueryFilter> Filters) : QueryFilter
    {
        public override string ToString() => "(" + string.Join(" and ", Filters) + ")";
    }

    /// <summary>One of them holds; at least two.</summary>
    public sealed record Or(IReadOnlyList<QueryFilter> Filters) : QueryFilter
    {
        public override string ToString() => "(" + string.Join(" or ", Filters) + ")";
    }

    public sealed record Not(QueryFilter Filter) : QueryFilter
    {
        public override string ToString() => Filter is And or Or ? $"!{Filter}" : $"!({Filter})";
    }

    /// <summary>The field has a value.</summary>
    public sealed record Present(FieldPath Field) : QueryFilter
    {
        public override string ToString() => $"{Field} pr";
    }

    /// <summary><c>eq co sw ew lt le gt ge</c> with a string, number or boolean.</summary>
    public sealed record Compare(FieldPath Field, string Operator, object Value) : QueryFilter
    {
        public override string ToString() => $"{Field} {Operator} {QueryFilterText.Literal(Value)}";
    }
}
