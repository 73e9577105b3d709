using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>let (a = 1) { … }</c> and <c>let (a = 1) expression</c> (version 200): a function with parameters, called at once.</summary>
internal static class LetForms
{
    public static Statement Lower(LoweringPass pass, LetBlockStatement node)
    {
        var statements = new List<Statement>();
        var values = Values(pass, node.Declaration);
        var inner = Inner(pass, node, node.Declaration);
        var body = pass.Inside(inner, () => (Statement)Blocks.Lower(pass, node.Body));
        foreach (var (id, value) in values)
        {
            statements.Add(
                Synthetic.At(
                    new VariableDeclaration(
                        VariableDeclarationKind.Let,
                        NodeList.From(Parts(pass, inner, id, value).ToList())
                    ),
                    id
                )
            );
        }

        return Synthetic.Block(node, [.. statements, body]);
    }

    public static Expression Lower(LoweringPass pass, LetExpression node)
    {
        var values = Values(pass, node.Declaration);
        var inner = Inner(pass, node, node.Declaration);
        var body = pass.Inside(inner, () => pass.Lower(node.Body));
        var statements = values.Select(value =>
            (Statement)
                Synthetic.At(
                    new VariableDeclaration(
                        VariableDeclarationKind.Let,
                        NodeList.From(Parts(pass, inner, value.Id, value.Value).ToList())
                    ),
                    value.Id
                )
        );
        var arrow = Synthetic.At(
            new ArrowFunctionExpression(
                default,
                Synthetic.At(
                    new FunctionBody(NodeList.From<Statement>([.. statements, Synthetic.Return(body, node)]), false),
                    node
                ),
                expression: false,
                async: false
            ),
            node
        );
        return Synthetic.Call(arrow, node, []);
    }

    /// <summary>The values are computed outside, into variables that the names inside can't hide.</summary>
    private static List<(Node Id, Expression? Value)> Values(LoweringPass pass, VariableDeclaration declaration) =>
        [
            .. declaration.Declarations.Select(declarator =>
                (declarator.Id, declarator.Init is null ? null : Functions.Unnamed(pass.Lower(declarator.Init)))
            ),
        ];

    private static NameScope Inner(LoweringPass pass, Node node, VariableDeclaration declaration) =>
        NameScope.OfNames(pass.Frame, pass.Scope, PatternNames.Of(declaration));

    private static IEnumerable<VariableDeclarator> Parts(
        LoweringPass pass,
        NameScope inner,
        Node id,
        Expression? value
    ) =>
        id is Identifier
            ? [Synthetic.At(new VariableDeclarator(id, value), id)]
            : pass.Inside(inner, () => Destructuring.Plain(pass, id, value!));
}
