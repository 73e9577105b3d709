using JourneySim.Fakes;

namespace JourneySim.Workspaces;

/// <summary>The time of a run. Nobody waits: what a user waits for passes at once, and a test lets time go by.</summary>
/// <param name="standing">Where the clock stands; null lets it go with the machine's.</param>
/// <param name="machine">The machine's clock. With none, durations are those that really pass, though the clock stands; with one, a clock that stands measures nothing.</param>
public sealed class RunClock(DateTimeOffset? standing, TimeProvider? machine = null) : TimeProvider, IPassingTime
{
    private TimeSpan passed;

    public override long TimestampFrequency => machine is null ? base.TimestampFrequency : TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => (standing ?? machine?.GetUtcNow() ?? base.GetUtcNow()) + passed;

    public override long GetTimestamp()
    {
        if (machine is null)
        {
            return base.GetTimestamp();
        }

        var ticks = (double)TimeSpan.TicksPerSecond / machine.TimestampFrequency;
        return passed.Ticks + (standing is null ? (long)(machine.GetTimestamp() * ticks) : 0);
    }

    /// <summary>Lets time pass without waiting for it.</summary>
    public void Advance(TimeSpan time) => passed += time;
}
