using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>The statements of a script or function.</summary>
internal static class Bodies
{
    public static List<Statement> Lower(LoweringPass pass, in NodeList<Statement> statements)
    {
        var lowered = new List<Statement>(statements.Count);
        var asAssignments = pass.Frame.HasDynamicNames || pass.Frame.IsEval;
        if (asAssignments)
        {
            foreach (var declaration in statements.OfType<FunctionDeclaration>())
            {
                if (!pass.Frame.IsEval)
                {
                    pass.Frame.SharedHidden(declaration.Id!.Name);
                }

                lowered.Add(Functions.Assigned(pass, declaration, null));
            }
        }
        else if (pass.Dialect == RhinoDialect.AmEs6)
        {
            lowered.AddRange(
                statements
                    .OfType<FunctionDeclaration>()
                    .Where(declaration => declaration.Generator && !pass.Program.LegacyGenerators.Contains(declaration))
                    .Select(declaration =>
                        Functions.Silent(
                            pass,
                            Synthetic.Call(LoweredName.GeneratorFunction, declaration, declaration.Id!),
                            declaration
                        )
                    )
            );
        }

        foreach (var statement in statements)
        {
            if (!asAssignments || statement is not FunctionDeclaration)
            {
                lowered.Add(pass.Lower(statement));
            }

            if (pass.Frame.KeepsResult && statement is FunctionDeclaration function)
            {
                lowered.Add(CompletionValues.Of(pass, Kept(pass, function, lowered)));
            }
        }

        return pass.Probes?.Flat(lowered) ?? lowered;
    }

    /// <summary>A name that the script writes holds another value by then: the function is kept from the start.</summary>
    private static Identifier Kept(LoweringPass pass, FunctionDeclaration function, List<Statement> lowered)
    {
        if (!pass.Facts.IsWritten(function.Id!.Name) && pass.Facts.References(function.Id.Name).Count == 0)
        {
            return function.Id;
        }

        var held = Synthetic.Name(pass.Frame.NewHidden(), function);
        lowered.Insert(0, Functions.Silent(pass, Synthetic.Assign(held, function.Id, function), function));
        return held;
    }

    /// <summary>Declares the hidden variables of a frame; empty when there are none.</summary>
    public static List<Statement> Hidden(LoweredFrame frame, Node origin) =>
        frame.Hidden.Count == 0
            ? []
            :
            [
                Synthetic.Declare(
                    VariableDeclarationKind.Var,
                    origin,
                    [.. frame.Hidden.Select(name => (name, (Expression?)null))]
                ),
            ];
}
