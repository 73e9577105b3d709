using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Queries;

/// <summary>A path into an object, such as <c>name/givenName</c> or <c>/name/givenName</c> (a JSON pointer).</summary>
public sealed record FieldPath(string Text)
{
    private readonly string[] steps = Split(Text);

    public IReadOnlyList<string> Steps => steps;

    public override string ToString() => Text;

    /// <summary>The values at the path; a list on the way or at the end gives each of its elements.</summary>
    public IEnumerable<object?> Values(StateMap record) => Values(record, 0);

    private IEnumerable<object?> Values(object? value, int step)
    {
        if (value is StateList list && (step == steps.Length || !int.TryParse(steps[step], out _)))
        {
            return list.SelectMany(element => Values(element, step));
        }

        if (step == steps.Length)
        {
            return [value];
        }

        return value switch
        {
            StateMap map => map.TryGetValue(steps[step], out var inner) ? Values(inner, step + 1) : [],
            StateList elements => int.TryParse(steps[step], out var i) && i >= 0 && i < elements.Count
                ? Values(elements[i], step + 1)
                : [],
            _ => [],
        };
    }

    private static string[] Split(string text) =>
        [
            .. text.TrimStart('/')
                .Split('/')
                .Select(s =>
                    s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
                ),
        ];
}
