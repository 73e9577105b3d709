namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>What a name stands for on a Java object or class: overloads, a field, both, or a bean property.</summary>
internal sealed class JavaMember(string name)
{
    public string Name { get; } = name;

    public List<JavaMethod> Methods { get; } = [];

    public JavaField? Field { get; set; }

    /// <summary>The method that a bean property reads with.</summary>
    public JavaMethod? Getter { get; init; }

    /// <summary>The method that a bean property writes with.</summary>
    public JavaMethod? Setter { get; init; }

    /// <summary>All setters of a bean property when there are several.</summary>
    public JavaMember? Setters { get; init; }

    public bool IsProperty { get; init; }
}
