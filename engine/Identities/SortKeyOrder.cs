using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary><c>_sortKeys</c>: each a field, with a leading <c>-</c> for descending; records without the field come last.</summary>
internal sealed class SortKeyOrder(IReadOnlyList<string> keys) : IComparer<StateMap>
{
    private readonly (FieldPath Field, int Sign)[] fields =
    [
        .. keys.Select(k => (new FieldPath(k.TrimStart('-', '+')), k.StartsWith('-') ? -1 : 1)),
    ];

    public int Compare(StateMap? x, StateMap? y)
    {
        foreach (var (field, sign) in fields)
        {
            var left = field.Values(x!).FirstOrDefault();
            var right = field.Values(y!).FirstOrDefault();
            var order = (left, right) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                _ => sign * QueryFilterMatcher.Order(left, right),
            };
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
