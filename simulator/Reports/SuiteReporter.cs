namespace JourneySim.Reports;

/// <summary>Writes the results of a suite in one form.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Summary">What it is, for the help.</param>
/// <param name="Write">Writes the whole report.</param>
public sealed record SuiteReporter(string Name, string Summary, Action<SuiteSummary, TextWriter> Write);
