using System.Globalization;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Queries;

/// <summary>
/// Whether a record matches. Text is compared without regard to case, as the directory behind Advanced Identity Cloud does
/// (inferred from its matching rules); a number matches quoted or bare; an unknown field matches nothing.
/// </summary>
internal static class QueryFilterMatcher
{
    public static bool Matches(this QueryFilter filter, StateMap record) =>
        filter switch
        {
            QueryFilter.Always always => always.Value,
            QueryFilter.And and => and.Filters.All(f => f.Matches(record)),
            QueryFilter.Or or => or.Filters.Any(f => f.Matches(record)),
            QueryFilter.Not not => !not.Filter.Matches(record),
            QueryFilter.Present present => present.Field.Values(record).Any(v => v is not null),
            QueryFilter.Compare compare => compare.Field.Values(record).Any(v => Holds(compare, v)),
            _ => throw new InvalidOperationException($"Unknown filter {filter.GetType().Name}."),
        };

    private static bool Holds(QueryFilter.Compare compare, object? value)
    {
        if (value is null or StateMap or StateList)
        {
            return false;
        }

        var text = Text(value);
        var wanted = Text(compare.Value);
        return compare.Operator switch
        {
            "eq" => Order(value, compare.Value) == 0,
            "co" => text.Contains(wanted, StringComparison.OrdinalIgnoreCase),
            "sw" => text.StartsWith(wanted, StringComparison.OrdinalIgnoreCase),
            "ew" => text.EndsWith(wanted, StringComparison.OrdinalIgnoreCase),
            "lt" => Order(value, compare.Value) < 0,
            "le" => Order(value, compare.Value) <= 0,
            "gt" => Order(value, compare.Value) > 0,
            "ge" => Order(value, compare.Value) >= 0,
            _ => false,
        };
    }

    internal static int Order(object? left, object? right)
    {
        // Two texts are texts, whatever they look like; most comparisons are of two texts.
        if ((left is not string || right is not string) && Number(left) is { } a && Number(right) is { } b)
        {
            return a.CompareTo(b);
        }

        return string.Compare(Text(left), Text(right), StringComparison.OrdinalIgnoreCase);
    }

    private static double? Number(object? value) =>
        value switch
        {
            int n => n,
            long n => n,
            double n => n,
            string s when double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) => n,
            _ => null,
        };

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            bool b => b ? "true" : "false",
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
