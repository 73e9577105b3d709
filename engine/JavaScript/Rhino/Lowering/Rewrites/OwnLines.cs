using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// Statements and values that stand on a line of their own without being in a list of statements. Jint notes where it is at
/// statements of lists only, so they are put into one: an error there then names its line, as Rhino does.
/// </summary>
internal static class OwnLines
{
    /// <summary>A statement behind <c>if</c>, <c>else</c> or the head of a loop.</summary>
    public static Statement Keep(Statement lowered, Statement body, Node owner) =>
        body is BlockStatement or EmptyStatement
        || lowered is BlockStatement
        || body.Location.Start.Line == owner.Location.Start.Line
            ? lowered
            : Synthetic.Block(body, [lowered]);

    /// <summary>The value of an arrow may stay an expression when nothing in it can fail.</summary>
    public static bool AreNeeded(Expression value) => !CannotFail(value);

    private static bool CannotFail(Expression value) =>
        value switch
        {
            Literal or ThisExpression or FunctionExpression or ArrowFunctionExpression => true,
            BinaryExpression operation => CannotFail(operation.Left) && CannotFail(operation.Right),
            _ => false,
        };
}
