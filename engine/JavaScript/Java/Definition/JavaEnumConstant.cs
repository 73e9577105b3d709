namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>One constant of a Java enum.</summary>
public sealed class JavaEnumConstant(JavaClass javaClass, string name, int ordinal) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public string Name { get; } = name;

    public int Ordinal { get; } = ordinal;

    /// <summary>Its name, unless the enum gives <c>toString()</c> a body.</summary>
    public string JavaText =>
        Class.OwnBody("toString()") is { } body ? (string)body(new JavaCall(JavaRun.None, this, []))! : Name;

    public int JavaHash => Values.JavaHashCode.Of(Name);

    public override string ToString() => JavaText;
}
