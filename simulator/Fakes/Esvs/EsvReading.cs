using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>What a source of ESVs gave, and what was wrong with it.</summary>
public sealed record EsvReading(IReadOnlyList<EsvRecord> Records, IReadOnlyList<Diagnostic> Mistakes);
