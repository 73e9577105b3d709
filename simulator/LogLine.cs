using JourneySim.Engine.Tracing;

namespace JourneySim;

/// <summary>A line that a script logged.</summary>
/// <param name="Level">Its level in AIC's logs.</param>
/// <param name="Logger">AM's logger name.</param>
/// <param name="Message">The text.</param>
public sealed record LogLine(LogLevel Level, string Logger, string Message);
