using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>What a user adds to the Java that scripts see: classes of his own, and objects under top-level names.</summary>
/// <param name="Classes">Classes beside the built-in ones; one of a built-in name replaces it.</param>
/// <param name="Bindings">Top-level names and the Java value of each, made once a run.</param>
/// <remarks><c>new ScriptHost(additions: …)</c> gives them to the scripts of journeys, <see cref="ScriptEvaluation"/> to snippets.</remarks>
/// <example><c>new JavaAdditions([myClass], new Dictionary&lt;string, Func&lt;JavaRun, object?&gt;&gt; { ["mine"] = run =&gt; new JavaInstance(myClass) })</c></example>
public sealed record JavaAdditions(
    IReadOnlyList<JavaClass> Classes,
    IReadOnlyDictionary<string, Func<JavaRun, object?>> Bindings
)
{
    /// <summary>Nothing added.</summary>
    public static JavaAdditions None { get; } =
        new([], new Dictionary<string, Func<JavaRun, object?>>(StringComparer.Ordinal));

    /// <summary>A class list with the added classes on it: who brings a class wants it seen. Built-in names keep the list's word.</summary>
    internal ScriptClasses Admitted(ScriptClasses classes) =>
        Classes.Count == 0
            ? classes
            : classes with
            {
                Plus =
                [
                    .. classes.Plus,
                    .. Classes
                        .Select(static added => added.Name)
                        .Where(static name => !JavaClasses.BuiltIn.TryFind(name, out _)),
                ],
            };

    /// <summary>The built-in classes and these.</summary>
    internal JavaClasses Known => field ??= Classes.Count == 0 ? JavaClasses.BuiltIn : new JavaClasses(Classes);
}
