using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Texts that become Java strings because a top-level variable gets them, where the script can tell the difference.</summary>
internal static class JavaTexts
{
    public static void Remark(LoweringPass pass, Identifier name, Expression? value)
    {
        if (
            value is CallExpression { Callee: Identifier { Name: LoweredName.Add } } sum
            && sum.Arguments.Any(argument => argument is StringLiteral)
            && pass.Facts.IsLookedAt(name.Name)
            && (pass.Scope.Resolve(name.Name)?.Scope.Frame ?? pass.Frame).IsScript
            && !pass.Frame.IsEval
        )
        {
            pass.Remarks.Add(RemarkKind.JavaText, name.Name, name);
        }
    }
}
