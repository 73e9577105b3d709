using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Parameters: a pattern becomes a plain parameter that the body takes apart first.</summary>
internal static class Parameters
{
    public static NodeList<Node> Lower(LoweringPass pass, in NodeList<Node> parameters, List<Statement> prologue)
    {
        if (parameters.All(parameter => parameter is Identifier))
        {
            return parameters;
        }

        var lowered = new List<Node>();
        foreach (var parameter in parameters)
        {
            if (parameter is Identifier)
            {
                lowered.Add(parameter);
                continue;
            }

            var name = $"{LoweredName.Prefix}parameter {lowered.Count}";
            lowered.Add(Synthetic.Name(name, parameter));
            var parts = Destructuring.Declarators(pass, parameter, Synthetic.Name(name, parameter)).ToList();
            if (parts.Count > 0)
            {
                prologue.Add(
                    Synthetic.At(new VariableDeclaration(VariableDeclarationKind.Var, NodeList.From(parts)), parameter)
                );
            }
        }

        return NodeList.From(lowered);
    }
}
