using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>What is simulated of Java, for lists and documentation.</summary>
public static class JavaClassCatalog
{
    /// <summary>All classes that have a table of their own, by name.</summary>
    public static IReadOnlyList<JavaClassSummary> All =>
        [.. JavaClassList.Names.Order(StringComparer.Ordinal).Select(name => Of(JavaClasses.BuiltIn.Find(name)))];

    /// <summary>Names on AM's own lists of classes of which nothing is simulated.</summary>
    public static IReadOnlyList<string> NotSimulated =>
        [
            .. ClassLists
                .AllNames.Where(static name => !name.Contains('*', StringComparison.Ordinal))
                .Where(static name => !JavaClassList.TryFind(name, out _))
                .Order(StringComparer.Ordinal),
        ];

    private static JavaClassSummary Of(JavaClass javaClass)
    {
        var shape = JavaClasses.BuiltIn.ShapeOf(javaClass);
        List<JavaMethod> declared = [.. javaClass.Methods, .. javaClass.Constructors];
        return new JavaClassSummary(
            javaClass.Name,
            declared.Count,
            declared.Count(method => method.IsConstructor ? method.Body is not null : shape.HasBody(method)),
            ClassPatterns.Of("aic").Allows(javaClass.Name),
            ClassPatterns.Of("default").Allows(javaClass.Name),
            ClassPatterns.Of("nextgen").Allows(javaClass.Name)
        );
    }
}
