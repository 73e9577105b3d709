using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>What a loop over an object assigns to in each round.</summary>
internal static class LoopTargets
{
    public static Node? PatternOf(Node left) =>
        left switch
        {
            VariableDeclaration { Declarations: [{ Id: ArrayPattern or ObjectPattern } declarator] } => declarator.Id,
            ArrayPattern or ObjectPattern => left,
            _ => null,
        };

    /// <summary>A loop over the elements of an array that a lowered function makes.</summary>
    public static Statement Of(LoweringPass pass, Node left, Expression elements, Statement body, Node origin)
    {
        var (target, before) = Lower(pass, left);
        return Synthetic.At(
            new ForOfStatement(target, elements, Body(pass, before, body, origin), @await: false),
            origin
        );
    }

    public static Statement Body(LoweringPass pass, Statement? before, Statement body, Node loop)
    {
        var lowered = Loops.Body(pass, body, loop);
        return before is null ? lowered : Synthetic.Block(body, [before, lowered]);
    }

    /// <summary>The target in the lowered loop, and a statement for the start of its body where one is needed.</summary>
    public static (Node Target, Statement? Before) Lower(LoweringPass pass, Node left)
    {
        switch (left)
        {
            case VariableDeclaration { Declarations: [{ Id: Identifier name } declarator] } declaration:
                return Declared(pass, declaration, name, declarator.Init);
            case Identifier name when pass.Scope.Resolve(name.Name)?.IsFunctionConst != true:
                return (References.Lowered(pass, name), null);
            case MemberExpression { Object: Identifier or ThisExpression } member:
                return (Members.Read(pass, member), null);
            default:
                Declare(pass, left);
                var held = Synthetic.Name(pass.Frame.NewHidden(), left);
                return (held, Functions.Silent(pass, Assign(pass, left, held), left));
        }
    }

    /// <summary>The names of a pattern behind <c>var</c> exist before the loop, and also when it never runs.</summary>
    private static void Declare(LoweringPass pass, Node left)
    {
        if (left is not VariableDeclaration || pass.Frame.IsEval)
        {
            return;
        }

        foreach (var name in PatternNames.Of(left))
        {
            if (
                pass.Scope.Resolve(name)
                    is null
                        or { Scope.IsFunctionLevel: true, Kind: DeclarationKind.Var or DeclarationKind.Let }
                && !Variables.IsStandard(pass, name)
            )
            {
                pass.Frame.SharedHidden(name);
            }
        }
    }

    private static (Node, Statement?) Declared(
        LoweringPass pass,
        VariableDeclaration declaration,
        Identifier name,
        Expression? init
    )
    {
        var resolved = pass.Scope.Resolve(name.Name);
        var isBlock = resolved is { Scope.IsFunctionLevel: false, Kind: DeclarationKind.Let };
        if (
            isBlock
            || pass.Frame.IsEval
            || Variables.IsStandard(pass, name.Name)
            || BlockFunctions.TakeOver(pass, name.Name)
        )
        {
            return (References.Lowered(pass, name), null);
        }

        var declarator = Synthetic.At(new VariableDeclarator(name, init is null ? null : pass.Lower(init)), name);
        return (
            Synthetic.At(
                new VariableDeclaration(VariableDeclarationKind.Var, NodeList.From([declarator])),
                declaration
            ),
            null
        );
    }

    private static Expression Assign(LoweringPass pass, Node left, Identifier held) =>
        PatternOf(left) is { } pattern
            ? Destructuring.Assignment(pass, pattern, held, left)
            : Assignments.To(pass, left, held, left);
}
