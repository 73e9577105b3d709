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
        return Generator(pass, node, FunctionOrigins.Remember(node.UpdateWith(node.Id, parameters, body), node));
    }

    /// <summary>A generator function of version 200 is an object of its own kind.</summary>
    private static Expression Generator(LoweringPass pass, IFunction node, Expression lowered) =>
        node.Generator && pass.Dialect == RhinoDialect.AmEs6 && !pass.Program.LegacyGenerators.Contains((Node)node)
            ? Synthetic.Call(LoweredName.GeneratorFunction, (Node)node, lowered)
            : lowered;

    public static Expression Arrow(LoweringPass pass, ArrowFunctionExpression node)
    {
        var body = node.Body is Expression value
            ? Synthetic.At(new FunctionBody(NodeList.From<Statement>([Synthetic.Return(value, value)]), false), value)
            : (FunctionBody)node.Body;
        var (parameters, lowered) = Inner(pass, node, node.Params, body, null);
        StatementOrExpression inner =
            node.Body is Expression plain
            && !OwnLines.AreNeeded(plain)
            && lowered.Body is [ReturnStatement { Argument: { } result }]
                ? result
                : lowered;
        return FunctionOrigins.Remember(node.UpdateWith(parameters, inner), node);
    }

    /// <summary>A declared function as a statement that assigns it: <c>f = function …</c>, with that name but without a binding of its own.</summary>
    public static Statement Assigned(LoweringPass pass, FunctionDeclaration node, Expression? before)
    {
        var assignment = Synthetic.Assign(node.Id!, Anonymous(pass, node), node);
        if (pass.Frame.KeepsResult && pass.Facts.IsInBlock(node))
        {
            // Reached, it is the value of the script.
            assignment = CompletionValues.Kept(pass, assignment, node);
        }

        return Silent(pass, before is null ? assignment : Synthetic.Sequence(node, before, assignment), node);
    }

    /// <summary>The same where a scope between hides the variable of the function or script.</summary>
    public static Statement Added(LoweringPass pass, FunctionDeclaration node)
    {
        // The key of a literal gives the function its name.
        var named = Synthetic.At(
            new ObjectExpression(
                NodeList.From<Node>([
                    Synthetic.At(
                        new ObjectProperty(PropertyKind.Init, node.Id!, Anonymous(pass, node), false, false, false),
                        node
                    ),
                ])
            ),
            node
        );
        var variables = pass.Frame.HasDynamicNames
            ? Synthetic.Name(DynamicNames.Variables, node)
            : Synthetic.Undefined(node);
        var value = Synthetic.Member(named, node.Id!.Name, node);
        return Silent(
            pass,
            Synthetic.Call(LoweredName.Name, node, variables, Synthetic.Text(node.Id!.Name, node), value),
            node
        );
    }

    private static FunctionExpression Anonymous(LoweringPass pass, FunctionDeclaration node)
    {
        var (parameters, body) = Inner(pass, node, node.Params, node.Body, null);
        return FunctionOrigins.Remember(
            Synthetic.At(new FunctionExpression(null, parameters, body, node.Generator, async: false), node),
            node
        );
    }

    /// <summary>Evaluates an expression in a statement that has no completion value.</summary>
    public static Statement Silent(LoweringPass pass, Expression expression, Node origin) =>
        !pass.Frame.IsScript || pass.Frame.KeepsResult
            ? Synthetic.Statement(expression, origin)
            : Synthetic.Declare(
                VariableDeclarationKind.Var,
                origin,
                (
                    pass.Frame.SharedHidden(Variables.Dropped),
                    Synthetic.At(new NonUpdateUnaryExpression(Operator.Void, expression), origin)
                )
            );

    /// <summary>Keeps JavaScript from naming an anonymous function after what it is assigned to; in Rhino its name is empty.</summary>
    public static Expression Unnamed(Expression expression) =>
        expression is ArrowFunctionExpression or FunctionExpression { Id: null }
            ? Synthetic.Sequence(expression, Synthetic.Number(0, expression), expression)
            : expression;

    /// <summary>The function that a statement of nothing else holds.</summary>
    public static FunctionExpression? In(ExpressionStatement statement) =>
        statement.Expression switch
        {
            FunctionExpression function => function,
            AssignmentExpression { Right: FunctionExpression function } => function,
            AssignmentExpression { Right: SequenceExpression { Expressions: [.., FunctionExpression function] } } =>
                function,
            _ => null,
        };

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
        var frame = new LoweredFrame(node, pass.Frame, pass.Program.StrictFunctions.Contains(node), isEval: false);
        pass.Frame = frame;
        pass.Scope = NameScope.Of(frame, pass.Scope, pass.ScopeOf(node));
        frame.HasDynamicNames = facts.CallsEval || BlockFunctions.NeedObject(pass, node, facts);

        var prologue = new List<Statement>();
        var lowered = Parameters.Lower(pass, parameters, prologue);
        if (self is not null && SelfNames.IsVariable(pass, self.Name))
        {
            prologue.Add(SelfNames.Declare(self));
        }

        if (frame.Strict && facts.UsesArguments && node is not ArrowFunctionExpression)
        {
            var arguments = Synthetic.Name("arguments", node);
            prologue.Insert(
                0,
                Synthetic.Statement(
                    Synthetic.Assign(arguments, Synthetic.Call(LoweredName.StrictArguments, node, arguments), node),
                    node
                )
            );
        }

        prologue.AddRange(Lets.OverParameters(pass, node, parameters));
        var statements = Bodies.Lower(pass, body.Body);
        if (frame.HasDynamicNames)
        {
            statements = DynamicNames.Around(pass, statements, body);
        }

        if (pass.Probes is { } probes && !probes.IsOurs(node))
        {
            statements.Insert(0, probes.Function(node, NameOf(node)));
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

    private static string NameOf(Node function) =>
        function switch
        {
            FunctionDeclaration declared => declared.Id?.Name ?? "",
            FunctionExpression expression => expression.Id?.Name ?? "",
            _ => "",
        };
}
