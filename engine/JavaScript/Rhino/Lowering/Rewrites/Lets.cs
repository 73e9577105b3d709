using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>let</c> as Rhino has it: one variable for a whole loop, no dead zone.</summary>
internal static class Lets
{
    /// <summary>
    /// A function without an activation object keeps block variables among its own, each under a name of its own; they
    /// are not reset when the block is entered again.
    /// </summary>
    public static bool AreFlat(LoweringPass pass) => !pass.Frame.IsScript && !pass.Facts[pass.Frame.Node].HasActivation;

    /// <summary>A <c>let</c> in a body hides the parameter of its name: the name is undefined at first.</summary>
    public static IEnumerable<Statement> OverParameters(LoweringPass pass, Node node, NodeList<Node> parameters) =>
        pass.ScopeOf(node) is not { } scope
            ? []
            : parameters
                .SelectMany(PatternNames.Of)
                .Where(name => scope.Names.GetValueOrDefault(name) == DeclarationKind.Let)
                .Select(name =>
                    Synthetic.Statement(
                        Synthetic.Assign(Synthetic.Name(name, node), Synthetic.Undefined(node), node),
                        node
                    )
                );

    public static VariableDeclaration Declare(IEnumerable<string> names, Node origin) =>
        Synthetic.Declare(VariableDeclarationKind.Let, origin, [.. names.Select(name => (name, (Expression?)null))]);
}
