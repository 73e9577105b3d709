using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Blocks, and the variables that <c>let</c> gives them (version 200).</summary>
internal static class Blocks
{
    public static Node Lower(LoweringPass pass, BlockStatement node)
    {
        var lets = Enter(pass, node);
        if (lets is null)
        {
            return node.UpdateWith(Statements(pass, node));
        }

        var statements = pass.Inside(lets, () => Statements(pass, node));
        return Around(pass, lets, statements, node);
    }

    /// <summary>The scope that a block or loop opens, when it has names of its own.</summary>
    public static NameScope? Enter(LoweringPass pass, Node node)
    {
        if (pass.ScopeOf(node) is not { Names.Count: > 0 } names)
        {
            return null;
        }

        var scope = NameScope.Of(pass.Frame, pass.Scope, names);
        if (Lets.AreFlat(pass))
        {
            foreach (var name in names.Names.Keys)
            {
                scope.Rename(name, pass.Frame.NewNamed(name));
            }
        }

        return scope;
    }

    /// <summary>A block that declares the names of a scope at its start: Rhino knows no dead zone.</summary>
    public static NestedBlockStatement Around(
        LoweringPass pass,
        NameScope lets,
        IEnumerable<Statement> statements,
        Node origin
    ) =>
        Synthetic.Block(origin, Lets.AreFlat(pass) ? statements : [Lets.Declare(lets.OwnNames, origin), .. statements]);

    private static NodeList<Statement> Statements(LoweringPass pass, BlockStatement node)
    {
        pass.VisitAndConvert(node.Body, out var lowered);
        return pass.Probes is { } probes ? NodeList.From(probes.Flat(lowered)) : lowered;
    }
}
