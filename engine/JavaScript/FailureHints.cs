using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>What to try after an error that left a script.</summary>
internal static class FailureHints
{
    private const string NotDefined = "\" is not defined.";

    public static string? For(ScriptRequest request, RhinoFailure failure)
    {
        if (failure.Name != "ReferenceError" || !failure.Message.EndsWith(NotDefined, StringComparison.Ordinal))
        {
            return null;
        }

        var name = failure.Message[1..^NotDefined.Length];
        var generation = request.Script.Generation;
        if (name == "existingSession")
        {
            return "existingSession exists only when the request carries a session; ask with typeof existingSession.";
        }

        if (BindingList.Names(Other(generation)).Contains(name, StringComparer.Ordinal))
        {
            return generation == ScriptGeneration.Legacy
                ? $"{name} is a binding of next-generation scripts (evaluatorVersion 2.0); this script is a legacy one."
                : $"{name} is a binding of legacy scripts (evaluatorVersion 1.0); this script is a next-generation one.";
        }

        return NearestName.To(name, BindingList.Names(generation)) is { } near ? $"Did you mean \"{near}\"?" : null;
    }

    private static ScriptGeneration Other(ScriptGeneration generation) =>
        generation == ScriptGeneration.Legacy ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy;
}
