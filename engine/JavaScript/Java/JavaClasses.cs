using System.Diagnostics.CodeAnalysis;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>
/// The Java classes that are simulated: the built-in ones and those a user adds. Immutable once made, shared by runs.
/// </summary>
public sealed class JavaClasses
{
    private readonly Dictionary<string, JavaClass> _added = new(StringComparer.Ordinal);
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, JavaClass> _throwables = new(
        StringComparer.Ordinal
    );
    private readonly System.Collections.Concurrent.ConcurrentDictionary<JavaClass, JavaShape> _shapes = new();

    /// <param name="added">Classes of the user's own; one of a built-in name replaces it.</param>
    public JavaClasses(params IEnumerable<JavaClass> added)
    {
        foreach (var javaClass in added)
        {
            _added[javaClass.Name] = javaClass;
        }
    }

    /// <summary>The built-in classes alone.</summary>
    public static JavaClasses BuiltIn { get; } = new([]);

    /// <summary>The names of all classes that have members of their own here.</summary>
    public IEnumerable<string> Names => JavaClassList.Names.Concat(_added.Keys).Distinct(StringComparer.Ordinal);

    public bool TryFind(string name, [NotNullWhen(true)] out JavaClass? found) =>
        _added.TryGetValue(name, out found) || JavaClassList.TryFind(name, out found);

    /// <summary>A class that must exist.</summary>
    public JavaClass Find(string name) =>
        TryFind(name, out var found) ? found : throw new Diagnostics.NotSimulatedException("Java class " + name);

    /// <summary>The class of an exception; one that is not simulated is an exception with the usual members.</summary>
    internal JavaClass Throwable(string name) =>
        TryFind(name, out var found)
            ? found
            : _throwables.GetOrAdd(name, static n => JavaClass.Define(n).Extends("java.lang.Exception").Build());

    /// <summary>The members of a class together with those it inherits.</summary>
    internal JavaShape ShapeOf(JavaClass javaClass) =>
        _shapes.GetOrAdd(javaClass, static (c, classes) => new JavaShape(c, classes), this);

    /// <summary>True when a value of <paramref name="type"/> can stand where <paramref name="wanted"/> is asked for.</summary>
    internal bool IsAssignable(JavaClass type, string wanted)
    {
        if (type.Name == wanted || wanted == "java.lang.Object")
        {
            return true;
        }

        return (
                type.SuperclassName is { } above
                && TryFind(above, out var superclass)
                && IsAssignable(superclass, wanted)
            )
            || type.InterfaceNames.Any(name =>
                name == wanted || (TryFind(name, out var face) && IsAssignable(face, wanted))
            );
    }

    internal bool IsInterface(string name) => TryFind(name, out var found) && found.IsInterface;

    /// <summary>What <c>Class.toString()</c> says of a type: <c>class java.lang.String</c>, <c>int</c>, <c>class [B</c>.</summary>
    internal string Told(string type) =>
        JavaTypeName.IsPrimitive(type) ? type
        : IsInterface(type) ? "interface " + type
        : "class " + JavaTypeName.Internal(type);
}
