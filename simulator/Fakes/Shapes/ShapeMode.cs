namespace JourneySim.Fakes.Shapes;

/// <summary>How closely the answer of a stub has to have the shape that the real endpoint answers with.</summary>
public enum ShapeMode
{
    /// <summary>All members that are always there, of the right kind, and none that the endpoint does not know.</summary>
    Strict,

    /// <summary>What is there has to be of the right kind; members may be left out, and others may be there.</summary>
    Present,

    /// <summary>Anything goes: an answer that is wrong on purpose.</summary>
    None,
}

/// <summary>The names of the modes in files.</summary>
internal static class ShapeModes
{
    public static IReadOnlyDictionary<string, ShapeMode> ByName { get; } =
        new Dictionary<string, ShapeMode>(StringComparer.Ordinal)
        {
            ["strict"] = ShapeMode.Strict,
            ["present"] = ShapeMode.Present,
            ["none"] = ShapeMode.None,
        };
}
