namespace JourneySim.Reports.Merging;

/// <summary>The reports that can be put together.</summary>
public enum ReportKind
{
    JUnit,
    Results,
    Times,
    Lcov,
    Cobertura,
    Coverage,
}
