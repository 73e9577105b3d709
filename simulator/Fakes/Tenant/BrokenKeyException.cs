using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Tenant;

/// <summary>A key of a service account can't be used. A mistake of set-up, not of a script.</summary>
public sealed class BrokenKeyException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
