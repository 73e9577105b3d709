using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>[e for (x in o) if (c)]</c>: a function that loops and collects, called at once. The same with parentheses is a generator.</summary>
internal static class Comprehensions
{
    private const string Collected = LoweredName.Prefix + "collected";

    public static Expression Lower(LoweringPass pass, ArrayComprehension node)
    {
        var array = Synthetic.Name(Collected, node);
        var body = Loop(
            pass,
            node.Loops,
            0,
            node.Filter,
            () => Synthetic.Call(LoweredName.Collect, node, array, pass.Lower(node.Result)),
            node
        );
        var function = Arrow(
            node,
            [
                Synthetic.Declare(
                    VariableDeclarationKind.Var,
                    node,
                    (Collected, Synthetic.At(new ArrayExpression(default), node))
                ),
                body,
                Synthetic.Return(array, node),
            ]
        );
        return Synthetic.Call(function, node, []);
    }

    public static Expression Lower(LoweringPass pass, GeneratorComprehension node)
    {
        var body = Loop(
            pass,
            node.Loops,
            0,
            node.Filter,
            () => Synthetic.At(new YieldExpression(pass.Lower(node.Result), @delegate: false), node),
            node
        );
        var function = Synthetic.At(
            new FunctionExpression(
                null,
                default,
                Synthetic.At(new FunctionBody(NodeList.From<Statement>([body]), false), node),
                generator: true,
                async: false
            ),
            node
        );
        return Synthetic.Call(LoweredName.LegacyGenerator, node, Synthetic.Call(function, node, []));
    }

    private static Statement Loop(
        LoweringPass pass,
        IReadOnlyList<ComprehensionLoop> loops,
        int index,
        Expression? filter,
        Func<Expression> visit,
        Node origin
    )
    {
        if (index == loops.Count)
        {
            var test = filter is null ? null : pass.LowerUnmarked(filter);
            var statement = Synthetic.Statement(visit(), origin);
            return test is null ? statement : Synthetic.At(new IfStatement(test, statement, null), filter!);
        }

        var loop = loops[index];
        var right = pass.LowerUnmarked(loop.Right);
        var names = PatternNames.Of(loop.Left);
        var scope = NameScope.OfNames(pass.Frame, pass.Scope, names);
        var body = pass.Inside(scope, () => Loop(pass, loops, index + 1, filter, visit, origin));
        return LoopOver(pass, scope, loop, right, names, body);
    }

    private static Statement LoopOver(
        LoweringPass pass,
        NameScope scope,
        ComprehensionLoop loop,
        Expression right,
        List<string> names,
        Statement body
    )
    {
        var source = Synthetic.Call(
            loop.Kind switch
            {
                ComprehensionLoopKind.Keys when loop.Left is ArrayPattern { Elements.Count: 2 } => LoweredName.Entries,
                ComprehensionLoopKind.Keys => LoweredName.ForIn,
                ComprehensionLoopKind.Values => LoweredName.ForEach,
                _ => LoweredName.ForOf,
            },
            loop,
            right
        );
        var isKeys = ((Identifier)source.Callee).Name == LoweredName.ForIn;
        Node target = loop.Left;
        if (loop.Left is not Identifier)
        {
            var held = Synthetic.Name(LoweredName.Prefix + "element", loop);
            var parts = pass.Inside(scope, () => Destructuring.Plain(pass, loop.Left, held).ToList());
            body = Synthetic.Block(
                loop,
                [Synthetic.At(new VariableDeclaration(VariableDeclarationKind.Var, NodeList.From(parts)), loop), body]
            );
            target = held;
        }

        var declaration = Synthetic.Declare(VariableDeclarationKind.Let, loop, (((Identifier)target).Name, null));
        Statement statement = isKeys
            ? Synthetic.At(new ForInStatement(target, source, body), loop)
            : Synthetic.At(new ForOfStatement(target, source, body, @await: false), loop);
        return Synthetic.Block(loop, [declaration, statement]);
    }

    private static ArrowFunctionExpression Arrow(Node origin, IEnumerable<Statement> statements) =>
        Synthetic.At(
            new ArrowFunctionExpression(
                default,
                Synthetic.At(new FunctionBody(NodeList.From(statements), false), origin),
                expression: false,
                async: false
            ),
            origin
        );
}
