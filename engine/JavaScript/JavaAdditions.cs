using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript;

/// <summary>What a user adds to the Java that scripts see: classes of his own, and objects under top-level names.</summary>
/// <param name="Classes">Classes beside the built-in ones; one of a built-in name replaces it.</param>
/// <param name="Bindings">Top-level names and the Java value of each, made once a run.</param>
/// <example><c>new JavaAdditions([myClass], new Dictionary&lt;string, Func&lt;JavaRun, object?&gt;&gt; { ["mine"] = run =&gt; new JavaInstance(myClass) })</c></example>
public sealed record JavaAdditions(
    IReadOnlyList<JavaClass> Classes,
    IReadOnlyDictionary<string, Func<JavaRun, object?>> Bindings
)
{
    /// <summary>Nothing added.</summary>
    public static JavaAdditions None { get; } =
        new([], new Dictionary<string, Func<JavaRun, object?>>(StringComparer.Ordinal));

    /// <summary>The built-in classes and these.</summary>
    internal JavaClasses Known => field ??= Classes.Count == 0 ? JavaClasses.BuiltIn : new JavaClasses(Classes);
}
