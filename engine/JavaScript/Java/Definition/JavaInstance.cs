namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>An object of a Java class whose state is any C# object.</summary>
/// <param name="javaClass">Its class.</param>
/// <param name="state">What the class's bodies find through <see cref="JavaCall.Self{T}"/>.</param>
public sealed class JavaInstance(JavaClass javaClass, object? state = null) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public object? State { get; } = state;

    string IJavaObject.JavaText =>
        Class.OwnBody("toString()") is { } body
            ? Values.JavaValues.Text(body(new JavaCall(JavaRun.None, this, [])))
            : Class.Name + "@0";

    int IJavaObject.JavaHash =>
        Class.OwnBody("hashCode()") is { } body
            ? (int)body(new JavaCall(JavaRun.None, this, []))!
            : Values.JavaHashCode.Of(Class.Name);

    bool IJavaObject.JavaEquals(object? other) =>
        Class.OwnBody("equals(java.lang.Object)") is { } body
            ? (bool)body(new JavaCall(JavaRun.None, this, [other]))!
            : ReferenceEquals(this, other);
}
