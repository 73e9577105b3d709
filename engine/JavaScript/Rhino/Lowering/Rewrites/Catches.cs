using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>catch</c>: the error of the engine becomes what Rhino shows to a script; conditions become a chain of <c>if</c>.</summary>
internal static class Catches
{
    public static Statement Lower(LoweringPass pass, TryStatement node)
    {
        var handler = node.Handler;
        if (handler?.Param is Identifier name)
        {
            var body = pass.Inside(
                NameScope.OfCatch(pass.Frame, pass.Scope, name.Name),
                () => ((BlockStatement)Blocks.Lower(pass, handler.Body)).Body
            );
            handler = handler.UpdateWith(name, Synthetic.Block(handler.Body, [Shown(pass, name), .. body]));
        }

        return node.UpdateWith(
            Block(pass, node.Block),
            handler,
            node.Finalizer is null ? null : Block(pass, node.Finalizer)
        );
    }

    public static Statement Lower(LoweringPass pass, RhinoTryStatement node)
    {
        var error = Synthetic.Name(LoweredName.Prefix + "error", node);
        var rethrow = Synthetic.At(new ThrowStatement(Synthetic.Call(LoweredName.Thrown, node, error)), node);
        Statement otherwise = rethrow;
        var outer = NameScope.OfCatch(pass.Frame, pass.Scope, error.Name);
        foreach (var clause in node.Handlers.Reverse())
        {
            otherwise = Clause(pass, outer, clause, error, otherwise);
        }

        var handler = Synthetic.At(
            new CatchClause(error, Synthetic.Block(node, [Shown(pass, error), otherwise])),
            node
        );
        return Synthetic.At(
            new TryStatement(
                Block(pass, node.Block),
                handler,
                node.Finalizer is null ? null : Block(pass, node.Finalizer)
            ),
            node
        );
    }

    /// <summary>
    /// <c>let name = error; if (condition) { body } else …</c>, each clause in a block of its own. A clause without a
    /// condition always applies.
    /// </summary>
    private static Statement Clause(
        LoweringPass pass,
        NameScope outer,
        RhinoCatchClause clause,
        Identifier error,
        Statement otherwise
    )
    {
        var scope = NameScope.OfCatch(pass.Frame, outer, clause.Name.Name);
        var declaration = Synthetic.Declare(VariableDeclarationKind.Let, clause, (clause.Name.Name, error));
        var body = pass.Inside(scope, () => (Statement)Blocks.Lower(pass, clause.Body));
        if (clause.Condition is null)
        {
            return Synthetic.Block(clause, [declaration, body]);
        }

        var condition = pass.Inside(scope, () => pass.LowerUnmarked(clause.Condition));
        return Synthetic.Block(
            clause,
            [declaration, Synthetic.At(new IfStatement(condition, body, otherwise), clause)]
        );
    }

    private static Statement Shown(LoweringPass pass, Identifier name) =>
        Functions.Silent(pass, Synthetic.Assign(name, Synthetic.Call(LoweredName.Caught, name, name), name), name);

    private static NestedBlockStatement Block(LoweringPass pass, NestedBlockStatement node) =>
        (NestedBlockStatement)Blocks.Lower(pass, node);
}
