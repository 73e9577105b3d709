using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Shapes;
using JourneySim.Workspaces;

namespace JourneySim.Linting.Rules;

/// <summary>Stubs of the workspace whose answers the real endpoint never gives: what passes here fails at the tenant.</summary>
internal static class StubShapeRule
{
    public static IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace
            .Http.SelectMany(stub => StubShape.Check(stub, ShapeMode.Strict))
            .Select(d => d with { Code = "LNT1007", Severity = Severity.Warning });
}
