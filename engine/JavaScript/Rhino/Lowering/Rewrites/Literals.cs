using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Literals stay; some are not what they look like.</summary>
internal static class Literals
{
    public static Literal Lower(LoweringPass pass, Literal node)
    {
        if (node is StringLiteral && node.Raw?.Contains("\\u{", StringComparison.Ordinal) == true)
        {
            pass.Remarks.Add(RemarkKind.CodePointEscape, "", node);
        }

        return node;
    }
}
