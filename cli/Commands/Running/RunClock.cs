using JourneySim.Fakes;

namespace JourneySim.Cli.Commands.Running;

/// <summary>The time of a run: the machine's, or one that stands still. Nobody waits: what AM's users wait for passes at once.</summary>
internal sealed class RunClock(TimeProvider machine, DateTimeOffset? standing) : TimeProvider, IPassingTime
{
    private TimeSpan passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => (standing ?? machine.GetUtcNow()) + passed;

    public override long GetTimestamp() =>
        passed.Ticks
        + (
            standing is null
                ? (long)(machine.GetTimestamp() * ((double)TimeSpan.TicksPerSecond / machine.TimestampFrequency))
                : 0
        );

    /// <summary>Lets time pass without waiting for it.</summary>
    public void Advance(TimeSpan time) => passed += time;
}
