using JourneySim.Engine.Diagnostics;

namespace JourneySim;

/// <summary>A journey, its workspace or what a test gave it can't be used; the message lists every mistake with its place, as the command line does.</summary>
public sealed class JourneyNotLoadedException : Exception
{
    /// <param name="message">The mistakes as text.</param>
    /// <param name="diagnostics">The mistakes.</param>
    public JourneyNotLoadedException(string message, IReadOnlyList<Diagnostic> diagnostics)
        : base(message) => Diagnostics = diagnostics;

    public JourneyNotLoadedException()
        : this("The journey can't be used.", []) { }

    public JourneyNotLoadedException(string message)
        : this(message, []) { }

    public JourneyNotLoadedException(string message, Exception innerException)
        : base(message, innerException) => Diagnostics = [];

    /// <summary>The mistakes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
