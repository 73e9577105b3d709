using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>A text that <c>eval</c> runs: a function without parameters that returns the completion value.</summary>
/// <param name="Function">The function; it sees the variables of the place where it is made.</param>
/// <param name="Declared">The variables and functions that the text declares; they belong to the caller.</param>
internal sealed record EvalCode(
    ArrowFunctionExpression Function,
    IReadOnlyList<(string Name, bool IsConstant)> Declared
)
{
    public static EvalCode Of(RhinoProgram program, Script lowered)
    {
        var body = Synthetic.At(new FunctionBody(lowered.Body, strict: false), lowered);
        var function = Synthetic.At(
            new ArrowFunctionExpression(default, body, expression: false, async: false),
            lowered
        );
        return new EvalCode(
            function,
            program.Scopes.TryGetValue(program.Tree, out var names)
                // Rhino looks at the last name first.
                ? [.. names.Names.Reverse().Select(name => (name.Key, name.Value == DeclarationKind.Const))]
                : []
        );
    }
}
