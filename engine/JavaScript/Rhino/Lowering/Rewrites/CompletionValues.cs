using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// The value of a script: Rhino takes that of the expression statement that ran last, wherever it stood. JavaScript's
/// own rule gives undefined when the last statement is a loop or a branch without a value; only then it is kept by hand.
/// </summary>
internal static class CompletionValues
{
    public const string Result = LoweredName.Prefix + "result";

    /// <summary>True when JavaScript's rule may give another value.</summary>
    public static bool Differ(in NodeList<Statement> statements)
    {
        for (var i = statements.Count - 1; i >= 0; i--)
        {
            switch (statements[i])
            {
                case VariableDeclaration or EmptyStatement:
                    continue;
                default:
                    return !Yields(statements[i]);
            }
        }

        return false;
    }

    public static Statement Lower(LoweringPass pass, ExpressionStatement node)
    {
        var keeps = pass.Frame.KeepsResult;
        var expression =
            keeps || pass.Frame.IsScript ? pass.Lower(node.Expression) : pass.LowerUnmarked(node.Expression);
        return keeps ? node.UpdateWith(Kept(pass, Functions.Unnamed(expression), node)) : node.UpdateWith(expression);
    }

    /// <summary><c>result = expression</c></summary>
    public static AssignmentExpression Kept(LoweringPass pass, Expression expression, Node origin) =>
        Synthetic.Assign(Synthetic.Name(pass.Frame.SharedHidden(Result), origin), expression, origin);

    /// <summary>A function declared in a script is a value too.</summary>
    public static Statement Of(LoweringPass pass, Identifier function) =>
        Synthetic.Statement(
            Synthetic.Assign(Synthetic.Name(pass.Frame.SharedHidden(Result), function), function, function),
            function
        );

    private static bool Yields(Statement statement) =>
        statement switch
        {
            ExpressionStatement => true,
            BlockStatement block => block.Body.Count > 0 && Yields(block.Body[^1]),
            IfStatement { Alternate: { } no } choice => Yields(choice.Consequent) && Yields(no),
            _ => false,
        };
}
