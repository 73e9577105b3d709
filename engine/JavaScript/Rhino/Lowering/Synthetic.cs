using System.Globalization;
using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>Makes nodes that no author wrote. Each stands where the node stands that it comes from, for errors and coverage.</summary>
internal static class Synthetic
{
    /// <summary>Gives a new node the place of another one.</summary>
    public static T At<T>(T made, Node origin)
        where T : Node
    {
        Unsafe.AsRef(in made.LocationRef) = origin.Location;
        Unsafe.AsRef(in made.RangeRef) = origin.Range;
        return made;
    }

    public static Identifier Name(string name, Node origin) => At(new Identifier(name), origin);

    public static StringLiteral Text(string text, Node origin) => At(new StringLiteral(text, ""), origin);

    public static NumericLiteral Number(int number, Node origin) =>
        At(new NumericLiteral(number, number.ToString(CultureInfo.InvariantCulture)), origin);

    public static BooleanLiteral Boolean(bool value, Node origin) =>
        At(new BooleanLiteral(value, value ? "true" : "false"), origin);

    /// <summary><c>void 0</c>.</summary>
    public static Expression Undefined(Node origin) =>
        At(new NonUpdateUnaryExpression(Operator.Void, Number(0, origin)), origin);

    /// <summary>A call of a lowered function.</summary>
    public static CallExpression Call(string function, Node origin, params Expression[] arguments) =>
        At(new CallExpression(Name(function, origin), NodeList.From(arguments), optional: false), origin);

    public static CallExpression Call(Expression callee, Node origin, IEnumerable<Expression> arguments) =>
        At(new CallExpression(callee, NodeList.From(arguments), optional: false), origin);

    public static AssignmentExpression Assign(Node target, Expression value, Node origin) =>
        At(new AssignmentExpression(Operator.Assignment, target, value), origin);

    public static SequenceExpression Sequence(Node origin, params Expression[] expressions) =>
        At(new SequenceExpression(NodeList.From(expressions)), origin);

    public static ConditionalExpression Choice(Expression test, Expression yes, Expression no, Node origin) =>
        At(new ConditionalExpression(test, yes, no), origin);

    public static Expression Binary(Operator operation, Expression left, Expression right, Node origin) =>
        operation is Operator.LogicalAnd or Operator.LogicalOr
            ? At(new LogicalExpression(operation, left, right), origin)
            : At(new NonLogicalBinaryExpression(operation, left, right), origin);

    public static ExpressionStatement Statement(Expression expression, Node origin) =>
        At(new NonSpecialExpressionStatement(expression), origin);

    public static NestedBlockStatement Block(Node origin, IEnumerable<Statement> statements) =>
        At(new NestedBlockStatement(NodeList.From(statements)), origin);

    /// <summary><c>var a, b = value;</c></summary>
    public static VariableDeclaration Declare(
        VariableDeclarationKind kind,
        Node origin,
        params (string Name, Expression? Value)[] names
    ) =>
        At(
            new VariableDeclaration(
                kind,
                NodeList.From(
                    names.Select(name => At(new VariableDeclarator(Name(name.Name, origin), name.Value), origin))
                )
            ),
            origin
        );

    public static ReturnStatement Return(Expression value, Node origin) => At(new ReturnStatement(value), origin);

    public static MemberExpression Member(Expression target, string name, Node origin) =>
        At(new MemberExpression(target, Name(name, origin), computed: false, optional: false), origin);
}
