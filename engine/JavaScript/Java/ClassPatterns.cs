namespace JourneySim.Engine.JavaScript.Java;

/// <summary>A list of class names, some with the wildcard <c>*</c>, and one of names denied all the same.</summary>
internal sealed class ClassPatterns
{
    private readonly HashSet<string> _names;
    private readonly string[][] _wild;
    private readonly ClassPatterns? _denied;

    public ClassPatterns(IReadOnlyList<string> allowed, IReadOnlyList<string> denied)
    {
        _names = [.. allowed];
        _wild =
        [
            .. allowed.Where(static p => p.Contains('*', StringComparison.Ordinal)).Select(static p => p.Split('*')),
        ];
        _denied = denied.Count == 0 ? null : new ClassPatterns(denied, []);
    }

    /// <summary>One of the lists by name: <c>aic</c>, <c>default</c>, <c>nextgen</c>, <c>none</c>.</summary>
    public static ClassPatterns Of(string list) =>
        list switch
        {
            "aic" => ClassLists.Aic,
            "default" => ClassLists.SelfManaged,
            "nextgen" => ClassLists.NextGeneration,
            "none" => ClassLists.Everything,
            _ => throw new ArgumentException(
                $"Unknown class list '{list}': use aic, default, nextgen or none.",
                nameof(list)
            ),
        };

    public bool Allows(string name) =>
        (_names.Contains(name) || _wild.Any(parts => Matches(parts, name))) && _denied?.Allows(name) != true;

    private static bool Matches(string[] parts, string name)
    {
        if (!name.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = name.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return name.Length - at >= parts[^1].Length && name.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}
