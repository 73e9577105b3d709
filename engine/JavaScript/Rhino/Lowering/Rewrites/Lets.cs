using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>let</c> as Rhino has it: one variable for a whole loop, no dead zone.</summary>
internal static class Lets
{
    /// <summary>
    /// A function without an activation object keeps block variables among its own, each under a name of its own; they
    /// are not reset when the block is entered again.
    /// </summary>
    public static bool AreFlat(LoweringPass pass) => !pass.Frame.IsScript && !pass.Facts[pass.Frame.Node].HasActivation;

    public static VariableDeclaration Declare(IEnumerable<string> names, Node origin) =>
        Synthetic.Declare(VariableDeclarationKind.Let, origin, [.. names.Select(name => (name, (Expression?)null))]);
}
