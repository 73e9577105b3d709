using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// <c>let (a = 1) { … }</c> and <c>let (a = 1) expression</c> (version 200). The values are computed outside, before the names
/// exist.
/// </summary>
internal static class LetForms
{
    public static Statement Lower(LoweringPass pass, LetBlockStatement node)
    {
        var values = Values(pass, node.Declaration);
        var inner = Inner(pass, node.Declaration);
        var held = values.ConvertAll(_ => pass.Frame.NewHidden());
        var outside = values
            .Zip(held)
            .Select(pair =>
                Functions.Silent(
                    pass,
                    Synthetic.Assign(
                        Synthetic.Name(pair.Second, pair.First.Id),
                        pair.First.Value ?? Synthetic.Undefined(node),
                        node
                    ),
                    node
                )
            );
        var body = pass.Inside(inner, () => (Statement)Blocks.Lower(pass, node.Body));
        return Synthetic.Block(node, [.. outside, Synthetic.Block(node, [.. Names(pass, inner, values, held), body])]);
    }

    public static Expression Lower(LoweringPass pass, LetExpression node)
    {
        var values = Values(pass, node.Declaration);
        var inner = Inner(pass, node.Declaration);
        var held = values.ConvertAll(value => $"{LoweredName.Prefix}value {value.Id.Start}");
        var body = pass.Inside(inner, () => pass.Lower(node.Body));
        var arrow = Synthetic.At(
            new ArrowFunctionExpression(
                NodeList.From(held.Select(name => (Node)Synthetic.Name(name, node))),
                Synthetic.At(
                    new FunctionBody(
                        NodeList.From<Statement>([.. Names(pass, inner, values, held), Synthetic.Return(body, node)]),
                        false
                    ),
                    node
                ),
                expression: false,
                async: false
            ),
            node
        );
        return Synthetic.Call(arrow, node, values.Select(value => value.Value ?? Synthetic.Undefined(node)));
    }

    /// <summary>Declares the names inside, from the values that were held.</summary>
    private static IEnumerable<Statement> Names(
        LoweringPass pass,
        NameScope inner,
        List<(Node Id, Expression? Value)> values,
        List<string> held
    ) =>
        values
            .Zip(held)
            .Select(pair =>
                (Statement)
                    Synthetic.At(
                        new VariableDeclaration(
                            VariableDeclarationKind.Let,
                            NodeList.From(Parts(pass, inner, pair.First.Id, Synthetic.Name(pair.Second, pair.First.Id)))
                        ),
                        pair.First.Id
                    )
            );

    private static List<(Node Id, Expression? Value)> Values(LoweringPass pass, VariableDeclaration declaration) =>
        [
            .. declaration.Declarations.Select(declarator =>
                (declarator.Id, declarator.Init is null ? null : Functions.Unnamed(pass.Lower(declarator.Init)))
            ),
        ];

    private static NameScope Inner(LoweringPass pass, VariableDeclaration declaration) =>
        NameScope.OfNames(pass.Frame, pass.Scope, PatternNames.Of(declaration));

    private static List<VariableDeclarator> Parts(LoweringPass pass, NameScope inner, Node id, Expression value) =>
        id is Identifier
            ? [Synthetic.At(new VariableDeclarator(id, value), id)]
            : pass.Inside(inner, () => Destructuring.Plain(pass, id, value).ToList());
}
