namespace JourneySim;

/// <summary>Begins the demands of a test: <c>run.Should().EndInSuccess()</c>. Stands beside FluentAssertions' own <c>Should()</c>.</summary>
public static class JourneyAssertionExtensions
{
    /// <summary>What the test demands of the run.</summary>
    public static JourneyAssertions Should(this SimulatedRun run) => new(run);
}
