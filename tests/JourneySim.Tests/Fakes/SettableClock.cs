namespace JourneySim.Tests.Fakes;

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class SettableClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
