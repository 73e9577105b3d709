namespace JourneySim.Engine.Diagnostics;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Hint,

    /// <summary>It runs, but not as the author will expect.</summary>
    Warning,

    /// <summary>It does not load, or AIC would refuse it.</summary>
    Error,
}
