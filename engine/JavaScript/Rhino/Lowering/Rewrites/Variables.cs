using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Declarations of variables. All become <c>var</c>, or assignments where something else declares the name.</summary>
internal static class Variables
{
    /// <summary>A hidden variable for values that nobody reads.</summary>
    public const string Dropped = LoweredName.Prefix + "dropped";

    public static Statement Statement(LoweringPass pass, VariableDeclaration node)
    {
        var parts = node.Declarations.SelectMany(declarator => Lower(pass, declarator, node.Kind)).ToList();
        return parts.Count == 0
            ? Synthetic.At(new EmptyStatement(), node)
            : Synthetic.At(new VariableDeclaration(VariableDeclarationKind.Var, NodeList.From(parts)), node);
    }

    /// <summary>One name and its value, in the form that its declaration asks for.</summary>
    public static IEnumerable<VariableDeclarator> Bind(
        LoweringPass pass,
        Identifier name,
        Expression? value,
        VariableDeclarationKind kind,
        Node origin
    )
    {
        if (kind == VariableDeclarationKind.Const)
        {
            return Constants.Bind(pass, name, value, origin);
        }

        // A "var" where a "let" of the name is in sight declares nothing: it is that one.
        var resolved = pass.Scope.Resolve(name.Name);
        if (kind != VariableDeclarationKind.Let && resolved is not { Kind: DeclarationKind.Let, Scope.IsCatch: false })
        {
            resolved = null;
        }

        var isBlock = resolved is { Scope.IsFunctionLevel: false };
        if (IsStandard(pass, name.Name))
        {
            pass.Remarks.Add(RemarkKind.StandardName, name.Name, name);
        }

        if (
            (isBlock && !Lets.AreFlat(pass))
            || pass.Frame.IsEval
            || IsStandard(pass, name.Name)
            || (!isBlock && BlockFunctions.TakeOver(pass, name.Name))
        )
        {
            return value is null ? [] : [Drop(pass, Synthetic.Assign(name, value, origin), origin)];
        }

        if (isBlock && value is null)
        {
            return [];
        }

        JavaTexts.Remark(pass, name, value);
        if (
            kind == VariableDeclarationKind.Let
            && pass.Facts.References(name.Name) is [var first, ..]
            && first < name.Start
        )
        {
            pass.Remarks.Add(RemarkKind.EarlyLet, name.Name, name);
        }

        var lowered = resolved?.Scope.Lowered(name.Name) ?? name.Name;
        var id = lowered == name.Name ? name : Synthetic.Name(lowered, name);
        return [Synthetic.At(new VariableDeclarator(id, value), origin)];
    }

    /// <summary><c>rhino dropped = void expression</c></summary>
    public static VariableDeclarator Drop(LoweringPass pass, Expression expression, Node origin) =>
        Synthetic.At(
            new VariableDeclarator(
                Synthetic.Name(pass.Frame.SharedHidden(Dropped), origin),
                Synthetic.At(new NonUpdateUnaryExpression(Operator.Void, expression), origin)
            ),
            origin
        );

    /// <summary>A top-level <c>var</c> of a standard name does not hide it: <c>var JSON = JSON || …</c> keeps Rhino's.</summary>
    public static bool IsStandard(LoweringPass pass, string name) =>
        pass.Frame is { IsScript: true, IsEval: false } && StandardGlobals.Of(pass.Dialect).Has(name);

    private static IEnumerable<VariableDeclarator> Lower(
        LoweringPass pass,
        VariableDeclarator declarator,
        VariableDeclarationKind kind
    )
    {
        if (declarator.Id is Identifier name)
        {
            var value = declarator.Init is null ? null : Functions.Unnamed(pass.Lower(declarator.Init));
            return Bind(pass, name, value, kind, declarator);
        }

        return Destructuring.Declarators(pass, declarator.Id, pass.LowerUnmarked(declarator.Init!), kind);
    }
}
