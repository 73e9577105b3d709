using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Loops. A <c>let</c> in the head is one variable for the whole loop, declared in a block around it.</summary>
internal static class Loops
{
    public static Statement For(LoweringPass pass, ForStatement node) =>
        Scoped(
            pass,
            node,
            () =>
                node.UpdateWith(
                    Initialiser(pass, node.Init),
                    node.Test is null ? null : pass.LowerUnmarked(node.Test),
                    node.Update is null ? null : Update(pass, node.Update),
                    Body(pass, node.Body, node)
                )
        );

    public static Statement While(LoweringPass pass, WhileStatement node) =>
        Scoped(pass, node, () => node.UpdateWith(pass.LowerUnmarked(node.Test), Body(pass, node.Body, node)));

    public static Statement DoWhile(LoweringPass pass, DoWhileStatement node) =>
        Scoped(pass, node, () => node.UpdateWith(Body(pass, node.Body, node), pass.LowerUnmarked(node.Test)));

    public static Statement ForIn(LoweringPass pass, ForInStatement node)
    {
        var pairs = LoopTargets.PatternOf(node.Left) is ArrayPattern { Elements.Count: 2 };
        return Scoped(
            pass,
            node,
            () =>
            {
                var right = pass.LowerUnmarked(node.Right);
                if (pairs)
                {
                    return LoopTargets.Of(pass, node.Left, Call(LoweredName.Entries, right), node.Body, node);
                }

                var (left, before) = LoopTargets.Lower(pass, node.Left);
                return node.UpdateWith(
                    left,
                    Call(LoweredName.ForIn, right),
                    LoopTargets.Body(pass, before, node.Body, node)
                );
            }
        );
    }

    public static Statement ForOf(LoweringPass pass, ForOfStatement node) =>
        Scoped(
            pass,
            node,
            () =>
                LoopTargets.Of(
                    pass,
                    node.Left,
                    Call(LoweredName.ForOf, pass.LowerUnmarked(node.Right)),
                    node.Body,
                    node
                )
        );

    public static Statement ForEach(LoweringPass pass, ForEachStatement node) =>
        Scoped(
            pass,
            node,
            () =>
                LoopTargets.Of(
                    pass,
                    node.Left,
                    Call(LoweredName.ForEach, pass.LowerUnmarked(node.Right)),
                    node.Body,
                    node
                )
        );

    public static Statement Switch(LoweringPass pass, SwitchStatement node)
    {
        var discriminant = pass.LowerUnmarked(node.Discriminant);
        return Scoped(
            pass,
            node,
            () =>
                node.UpdateWith(
                    discriminant,
                    NodeList.From(
                        node.Cases.Select(branch =>
                            branch.UpdateWith(
                                branch.Test is null ? null : pass.LowerUnmarked(branch.Test),
                                NodeList.From(branch.Consequent.Select(pass.Lower))
                            )
                        )
                    )
                )
        );
    }

    /// <summary>A statement in a loop.</summary>
    public static Statement Body(LoweringPass pass, Statement body, Node loop)
    {
        pass.Frame.Loops++;
        var lowered = OwnLines.Keep(pass.Lower(body), body, loop);
        pass.Frame.Loops--;
        return lowered;
    }

    /// <summary>A bare name must be looked up: it may not exist.</summary>
    private static Expression Update(LoweringPass pass, Expression update)
    {
        var lowered = pass.LowerUnmarked(update);
        return lowered is Identifier ? Synthetic.Sequence(update, Synthetic.Number(0, update), lowered) : lowered;
    }

    private static Expression Call(string function, Expression value) => Synthetic.Call(function, value, value);

    private static StatementOrExpression? Initialiser(LoweringPass pass, StatementOrExpression? node) =>
        node switch
        {
            null => null,
            Expression expression => pass.LowerUnmarked(expression),
            _ => pass.Lower((Statement)node) is VariableDeclaration declaration ? declaration : null,
        };

    private static Statement Scoped(LoweringPass pass, Node node, Func<Statement> lower)
    {
        var lets = Blocks.Enter(pass, node);
        if (lets is null)
        {
            return lower();
        }

        foreach (var name in lets.OwnNames.Where(name => pass.Facts.IsCaptured(name, node)))
        {
            pass.Remarks.Add(RemarkKind.SharedLoopLet, name, node);
        }

        var loop = pass.Inside(lets, lower);
        return Lets.AreFlat(pass) ? loop : LoopBlocks.Around(pass, lets, Synthetic.At(loop, node));
    }
}
