using JourneySim.Fakes;

namespace JourneySim.Specs.Running;

/// <summary>The clock of a case: it stands still until the test lets time go by. Durations are measured by the machine's.</summary>
internal sealed class SpecClock(DateTimeOffset start) : TimeProvider, IPassingTime
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
