namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>An object of a Java class whose state is any C# object.</summary>
/// <param name="javaClass">Its class.</param>
/// <param name="state">What the class's bodies find through <see cref="JavaCall.Self{T}"/>.</param>
public sealed class JavaInstance(JavaClass javaClass, object? state = null) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public object? State { get; } = state;

    string IJavaObject.JavaText =>
        Body("toString()") is { } body
            ? Values.JavaValues.Text(body(new JavaCall(JavaRun.None, this, [])))
            : Class.Name + "@0";

    int IJavaObject.JavaHash =>
        Body("hashCode()") is { } body
            ? (int)body(new JavaCall(JavaRun.None, this, []))!
            : Values.JavaHashCode.Of(Class.Name);

    bool IJavaObject.JavaEquals(object? other) =>
        Body("equals(java.lang.Object)") is { } body
            ? (bool)body(new JavaCall(JavaRun.None, this, [other]))!
            : ReferenceEquals(this, other);

    /// <summary>What its class or one above says, java.lang.Object left out: that asks here.</summary>
    private JavaBody? Body(string key)
    {
        for (JavaClass? at = Class; at is not null && at.Name != "java.lang.Object"; )
        {
            if (at.OwnBody(key) is { } body)
            {
                return body;
            }

            at = at.SuperclassName is { } above && JavaClasses.BuiltIn.TryFind(above, out var found) ? found : null;
        }

        return null;
    }
}
