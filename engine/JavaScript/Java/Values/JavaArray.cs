using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>
/// A Java array of objects: <c>String[]</c>, <c>Object[]</c>, arrays of arrays. Arrays of primitives are C#'s own:
/// <c>byte[]</c>, <c>char[]</c>, <c>int[]</c>, <c>long[]</c>, <c>short[]</c>, <c>float[]</c>, <c>double[]</c>, <c>bool[]</c>.
/// </summary>
/// <param name="component">Full name of the component type.</param>
/// <param name="items">The elements.</param>
public sealed class JavaArray(string component, object?[] items)
{
    public string Component { get; } = JavaTypeName.Full(component);

    public IList<object?> Items { get; } = items;

    public static JavaArray Strings(params IEnumerable<string?> items) => new("java.lang.String", [.. items]);

    public static JavaArray Objects(params IEnumerable<object?> items) => new("java.lang.Object", [.. items]);
}
