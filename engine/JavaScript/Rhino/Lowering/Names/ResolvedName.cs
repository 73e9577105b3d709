using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>The declaration that a name refers to.</summary>
/// <param name="Scope">The scope that declares it.</param>
/// <param name="Kind">How.</param>
internal sealed record ResolvedName(NameScope Scope, DeclarationKind Kind)
{
    /// <summary>A <c>const</c> of a function, whose writes Rhino ignores; those of a script are something else.</summary>
    public bool IsFunctionConst => Kind == DeclarationKind.Const && (!Scope.Frame.IsScript);
}
