using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript.Bindings.Shared;

/// <summary>
/// What <c>systemEnv</c> looks a property up in. Only names that start with <c>esv.</c> exist on Advanced Identity Cloud; a missing one is null to
/// the script and a hint to the author.
/// </summary>
internal sealed class SystemEnvironment(ScriptRequest request)
{
    public string? Find(string name)
    {
        var value = name.StartsWith("esv.", StringComparison.Ordinal) ? request.Services.Esvs.Find(name) : null;
        if (value is null)
        {
            Note(name);
        }

        return value;
    }

    private void Note(string name)
    {
        var nearest = NearestName.To(name, request.Services.Esvs.Names);
        request.Services.Trace.Emit(
            new TraceEvent.Noted(
                new Diagnostic(
                    "ESV1001",
                    Severity.Hint,
                    $"systemEnv.getProperty(\"{name}\") found nothing; the script sees null.",
                    Hint: !name.StartsWith("esv.", StringComparison.Ordinal)
                            ? "Names of environment variables and secrets start with \"esv.\"."
                        : nearest is null ? "Set it in journeysim.yaml or with --esv."
                        : $"Did you mean \"{nearest}\"?"
                )
            )
            {
                At = request.Services.Clock.GetUtcNow(),
            }
        );
    }
}
