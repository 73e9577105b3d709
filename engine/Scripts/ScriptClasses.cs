namespace JourneySim.Engine.Scripts;

/// <summary>The class list of AM's scripting engine configuration, with an administrator's changes. <c>*</c> is a wildcard.</summary>
/// <param name="List"><c>aic</c>, <c>default</c> (a self-managed AM's), <c>nextgen</c> or <c>none</c> (no filter); null picks by generation.</param>
/// <param name="Plus">Patterns an administrator added.</param>
/// <param name="Minus">Patterns an administrator removed or denied.</param>
public sealed record ScriptClasses(string? List, IReadOnlyList<string> Plus, IReadOnlyList<string> Minus)
{
    public static ScriptClasses Default { get; } = new(null, [], []);
}
