using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>The name of a function expression inside itself: an ordinary variable in Rhino, a constant in JavaScript.</summary>
internal static class SelfNames
{
    public static bool IsVariable(LoweringPass pass, string name) =>
        pass.Facts.IsWritten(name) && !pass.Scope.Declares(name) && !pass.Scope.Declares("arguments");

    /// <summary><c>var f = arguments.callee;</c></summary>
    public static Statement Declare(Identifier self) =>
        Synthetic.Declare(
            VariableDeclarationKind.Var,
            self,
            (self.Name, Synthetic.Member(Synthetic.Name("arguments", self), "callee", self))
        );
}
