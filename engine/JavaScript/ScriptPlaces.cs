using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// Where an error is, twice: as AM's texts name it (<c>(Script Name#12)</c> in the next generation, <c>(&lt;Unknown source&gt;#12)</c> in
/// legacy scripts) and in the author's own file.
/// </summary>
internal static class ScriptPlaces
{
    private const string Unknown = "<Unknown source>";

    /// <summary>The name that the engine's texts carry.</summary>
    public static string FileOf(Script script) => script.Generation == ScriptGeneration.Legacy ? Unknown : script.Name;

    public static ScriptFailure Refused(Script script, RhinoSyntaxException refused)
    {
        var details = refused.Name is null ? refused.Message : $"{refused.Name}: {refused.Message}";
        return new ScriptFailure(
            "parse",
            refused.Name,
            refused.Message,
            $"{details} ({FileOf(script)}#{refused.Line})",
            new SourceSpan(script.File, Math.Max(1, refused.Line), Math.Max(1, refused.Column))
        );
    }

    public static ScriptFailure Ended(ScriptRequest request, RhinoFailure failure)
    {
        var script = request.Script;
        var owner =
            failure.File != FileOf(script) && request.Services.Libraries.TryGetValue(failure.File, out var library)
                ? library
                : script;
        return new ScriptFailure(
            failure.Phase,
            failure.Name,
            failure.Message,
            failure.TextAt(FileOf(owner)),
            new SourceSpan(owner.File, Math.Max(1, failure.TrueLine), Math.Max(1, failure.Column)),
            FailureHints.For(request, failure)
        );
    }
}
