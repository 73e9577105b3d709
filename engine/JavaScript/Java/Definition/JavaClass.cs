namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>
/// What a Java class shows to scripts: an explicit table, no reflection. Immutable; shared by all runs. Classes name
/// each other by full name, so that they can be made in any order.
/// </summary>
public sealed class JavaClass
{
    private readonly Dictionary<string, JavaBody> _bodies = new(StringComparer.Ordinal);

    internal JavaClass(JavaClassBuilder parts)
    {
        Name = parts.Name;
        SuperclassName = parts.SuperclassName;
        InterfaceNames = [.. parts.InterfaceNames];
        IsInterface = parts.IsInterface;
        IsAbstract = parts.IsAbstract;
        IsPublic = parts.IsPublic;
        IsAlwaysVisible = parts.IsAlwaysVisible;
        Methods = [.. parts.Methods];
        Constructors = [.. parts.Constructors];
        EnumConstants = [.. parts.EnumNames.Select((name, i) => new JavaEnumConstant(this, name, i))];
        Fields = [.. EnumConstants.Select(ConstantOf), .. parts.Fields];
        foreach (var method in Methods)
        {
            if (method.Body is { } body)
            {
                _bodies[method.Signature.Key] = body;
            }
        }
    }

    /// <summary>Full name, inner classes with <c>$</c>: <c>java.util.Map$Entry</c>.</summary>
    public string Name { get; }

    public string SimpleName => Name[(Name.LastIndexOfAny(['.', '$']) + 1)..];

    public IReadOnlyList<JavaEnumConstant> EnumConstants { get; }

    public bool IsInterface { get; }

    internal string? SuperclassName { get; }

    internal IReadOnlyList<string> InterfaceNames { get; }

    internal bool IsAbstract { get; }

    internal bool IsPublic { get; }

    internal bool IsAlwaysVisible { get; }

    internal IReadOnlyList<JavaMethod> Methods { get; }

    internal IReadOnlyList<JavaMethod> Constructors { get; }

    internal IReadOnlyList<JavaField> Fields { get; }

    /// <summary>Begins a definition.</summary>
    /// <param name="name">Full name of the class.</param>
    public static JavaClassBuilder Define(string name) => new(name);

    public override string ToString() => Name;

    /// <summary>The body this class itself gives to a method.</summary>
    internal JavaBody? OwnBody(string key) => _bodies.GetValueOrDefault(key);

    private static JavaField ConstantOf(JavaEnumConstant constant) =>
        new(constant.Class.Name, constant.Name, IsStatic: true, _ => constant, null);
}
