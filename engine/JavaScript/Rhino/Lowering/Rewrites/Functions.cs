using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Functions: their names, their parameters, their bodies.</summary>
internal static class Functions
{
    public static Statement Declaration(LoweringPass pass, FunctionDeclaration node)
    {
        if (pass.Facts.IsInBlock(node))
        {
            return BlockFunctions.Lower(pass, node);
        }

        var (parameters, body) = Inner(pass, node, node.Params, node.Body, null);
        return FunctionOrigins.Remember(node.UpdateWith(node.Id, parameters, body), node);
    }

    public static Expression Expression(LoweringPass pass, FunctionExpression node)
    {
        var (parameters, body) = Inner(pass, node, node.Params, node.Body, node.Id);
        return FunctionOrigins.Remember(node.UpdateWith(node.Id, parameters, body), node);
    }

    public static Expression Arrow(LoweringPass pass, ArrowFunctionExpression node)
    {
        var body = node.Body is Expression value
            ? Synthetic.At(new FunctionBody(NodeList.From<Statement>([Synthetic.Return(value, value)]), false), value)
            : (FunctionBody)node.Body;
        var (parameters, lowered) = Inner(pass, node, node.Params, body, null);
        StatementOrExpression inner =
            node.Body is Expression && lowered.Body is [ReturnStatement { Argument: { } result }] ? result : lowered;
        return FunctionOrigins.Remember(node.UpdateWith(parameters, inner), node);
    }

    /// <summary>A declared function as a statement that assigns it: <c>f = function …</c>, with that name but without a binding of its own.</summary>
    public static Statement Assigned(LoweringPass pass, FunctionDeclaration node, Expression? before)
    {
        var (parameters, body) = Inner(pass, node, node.Params, node.Body, null);
        var function = FunctionOrigins.Remember(
            Synthetic.At(new FunctionExpression(null, parameters, body, node.Generator, async: false), node),
            node
        );
        var target = Synthetic.Name(node.Id!.Name, node.Id);
        var assignment = Synthetic.Assign(target, function, node);
        return Silent(pass, before is null ? assignment : Synthetic.Sequence(node, before, assignment), node);
    }

    /// <summary>Evaluates an expression in a statement that has no completion value.</summary>
    public static Statement Silent(LoweringPass pass, Expression expression, Node origin) =>
        !pass.Frame.IsScript || pass.Frame.KeepsResult
            ? Synthetic.Statement(expression, origin)
            : Synthetic.Declare(
                VariableDeclarationKind.Var,
                origin,
                (pass.Frame.SharedHidden(Variables.Dropped), Synthetic.At(new NonUpdateUnaryExpression(Operator.Void, expression), origin))
            );

    /// <summary>Keeps JavaScript from naming an anonymous function after what it is assigned to; in Rhino its name is empty.</summary>
    public static Expression Unnamed(Expression expression) =>
        expression is ArrowFunctionExpression or FunctionExpression { Id: null }
            ? Synthetic.Sequence(expression, Synthetic.Number(0, expression), expression)
            : expression;

    private static (NodeList<Node> Parameters, FunctionBody Body) Inner(
        LoweringPass pass,
        Node node,
        in NodeList<Node> parameters,
        FunctionBody body,
        Identifier? self
    )
    {
        var outer = (pass.Frame, pass.Scope);
        var facts = pass.Facts[node];
        var frame = new FunctionFrame(node, pass.Frame, pass.Program.StrictFunctions.Contains(node), isEval: false);
        pass.Frame = frame;
        pass.Scope = NameScope.Of(frame, pass.Scope, pass.ScopeOf(node));
        frame.HasDynamicNames = facts.CallsEval || BlockFunctions.NeedObject(pass, node, facts);

        var prologue = new List<Statement>();
        var lowered = Parameters.Lower(pass, parameters, prologue);
        if (self is not null && SelfNames.IsVariable(pass, self.Name))
        {
            prologue.Add(SelfNames.Declare(self));
        }

        var statements = Bodies.Lower(pass, body.Body);
        if (frame.HasDynamicNames)
        {
            statements = DynamicNames.Around(pass, statements, body);
        }

        prologue.InsertRange(0, Bodies.Hidden(frame, body));
        (pass.Frame, pass.Scope) = outer;
        return (
            lowered,
            prologue.Count == 0 && statements.SequenceEqual(body.Body)
                ? body
                : Synthetic.At(new FunctionBody(NodeList.From<Statement>([.. prologue, .. statements]), false), body)
        );
    }
}
