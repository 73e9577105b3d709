using System.Collections.Concurrent;
using Acornima.Ast;
using Jint;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// Regular expression literals. Jint prepares a literal while it parses, so a script of one literal is prepared and the
/// literal taken out of it.
/// </summary>
internal static class RegExps
{
    public static Expression Lower(RhinoRegExpLiteral node)
    {
        try
        {
            var prepared = JsEngine.PrepareScript($"/{node.Pattern}/{node.Flags}");
            if (
                node.Pattern != "(?:)"
                && prepared.Program!.Body is [ExpressionStatement { Expression: Acornima.Ast.RegExpLiteral literal }]
            )
            {
                return Synthetic.At(literal, node);
            }
        }
        catch (ScriptPreparationException)
        {
            // Rhino reads some patterns that JavaScript refuses; the constructor of the realm translates them.
        }

        return Synthetic.Call(
            LoweredName.RegExp,
            node,
            Synthetic.Text(node.Pattern, node),
            Synthetic.Text(node.Flags, node)
        );
    }
}
