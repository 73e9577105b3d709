using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>
/// What scripts find on their top level, as data: for lists, editor types and the page on fidelity. Read from the tables that the bindings
/// themselves run on.
/// </summary>
public static class BindingCatalog
{
    /// <summary>The bindings of a generation, by name.</summary>
    public static IReadOnlyList<BindingInfo> Of(ScriptGeneration generation) =>
        [
            .. BindingList
                .Of(generation)
                .Select(b => new BindingInfo(b.Name, generation, b.Type, b.Fidelity, b.Note, b.InLibraries))
                .Concat(generation == ScriptGeneration.NextGeneration ? [Require] : [])
                .OrderBy(b => b.Name, StringComparer.Ordinal),
        ];

    /// <summary>The Java classes that belong to bindings, with their members.</summary>
    public static IReadOnlyList<BindingType> Types() =>
        [.. BindingClasses.All.Select(e => Describe(e.Make())).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>One class of a binding or of Java; null when it is not simulated.</summary>
    public static BindingType? TypeOf(string javaClass) =>
        JavaClasses.BuiltIn.TryFind(javaClass, out var found) ? Describe(found) : null;

    private static BindingInfo Require { get; } =
        new(
            LibraryScripts.Require,
            ScriptGeneration.NextGeneration,
            "function",
            BindingFidelity.Simulated,
            null,
            InLibraries: true
        );

    private static BindingType Describe(JavaClass javaClass) =>
        new(
            javaClass.Name,
            [
                .. javaClass.Fields.Select(f => new BindingMember(f.Name, f.Type, null, f.IsStatic, IsSimulated: true)),
                .. javaClass.Constructors.Select(c => Describe(javaClass, c, "<init>")),
                .. javaClass.Methods.Select(m => Describe(javaClass, m, m.Name)),
            ]
        );

    private static BindingMember Describe(JavaClass javaClass, JavaMethod method, string name) =>
        new(
            name,
            method.Signature.ReturnType,
            method.Parameters,
            method.IsStatic,
            JavaClassCatalog.IsSimulated(javaClass, method)
        );
}
