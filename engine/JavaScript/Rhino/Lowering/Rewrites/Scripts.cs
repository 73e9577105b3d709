using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>A whole script.</summary>
internal static class Scripts
{
    public static Script Lower(LoweringPass pass, Script node)
    {
        pass.Frame.KeepsResult = pass.Frame.IsEval || CompletionValues.Differ(node.Body);
        var body = new List<Statement>();
        body.AddRange(Bodies.Lower(pass, node.Body));
        if (pass.Frame.KeepsResult)
        {
            var result = Synthetic.Name(pass.Frame.SharedHidden(CompletionValues.Result), node);
            body.Add(pass.Frame.IsEval ? Synthetic.Return(result, node) : Synthetic.Statement(result, node));
        }

        var prologue = Bodies.Hidden(pass.Frame, node);
        if (Constants(pass, node) is { } constants)
        {
            prologue.Add(constants);
        }

        return Synthetic.At(new Script(NodeList.From<Statement>([.. prologue, .. body]), strict: false), node);
    }

    /// <summary>A top-level <c>const</c> of a name that the scope already has is an error before anything runs.</summary>
    private static ExpressionStatement? Constants(LoweringPass pass, Script node)
    {
        var names = pass.Frame.IsEval
            ? null
            : pass.ScopeOf(node)
                ?.Names.Where(name =>
                    name.Value == DeclarationKind.Const || name.Key is "undefined" or "NaN" or "Infinity"
                )
                .Select(name =>
                    (name.Value == DeclarationKind.Const ? "" : Runtime.Lowered.Constants.Variable) + name.Key
                )
                .ToList();
        return names is not { Count: > 0 }
            ? null
            : new NonSpecialExpressionStatement(
                new CallExpression(
                    new Identifier(LoweredName.Constants),
                    NodeList.From(names.Select(name => (Expression)new StringLiteral(name, ""))),
                    optional: false
                )
            );
    }
}
