using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>What is simulated of Java, for lists and documentation.</summary>
public static class JavaClassCatalog
{
    private static readonly Lazy<IReadOnlyList<JavaClass>> Known = new(() =>
        [.. JavaClassList.Names.Select(JavaClasses.BuiltIn.Find)]
    );

    /// <summary>Names on AM's own lists of classes of which nothing is simulated.</summary>
    public static IReadOnlyList<string> NotSimulated =>
        [
            .. ClassLists
                .AllNames.Where(static name => !name.Contains('*', StringComparison.Ordinal))
                .Where(static name => !JavaClassList.TryFind(name, out _))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>
    /// True when a call does what Java's does. A body may come from a class above; what a type leaves open counts when a class
    /// below fills it, or when a script's function does.
    /// </summary>
    internal static bool IsSimulated(JavaClass javaClass, JavaMethod method)
    {
        if (method.IsConstructor || method.IsStatic)
        {
            return method.Body is not null;
        }

        var shape = JavaClasses.BuiltIn.ShapeOf(javaClass);
        return shape.HasBody(method)
            || (javaClass.IsInterface && shape.Abstract() is [var only] && only.Signature.Key == method.Signature.Key)
            || ((javaClass.IsInterface || javaClass.IsAbstract) && IsFilledBelow(javaClass, method));
    }

    private static bool IsFilledBelow(JavaClass javaClass, JavaMethod method) =>
        Known.Value.Any(below =>
            below != javaClass
            && !below.IsInterface
            && JavaClasses.BuiltIn.IsAssignable(below, javaClass.Name)
            && JavaClasses.BuiltIn.ShapeOf(below).HasBody(method)
        );
}
