namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>One constant of a Java enum.</summary>
public sealed class JavaEnumConstant(JavaClass javaClass, string name, int ordinal) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public string Name { get; } = name;

    public int Ordinal { get; } = ordinal;

    public string JavaText => Name;

    public override string ToString() => Name;
}
