namespace JourneySim.Fakes;

/// <summary>A clock that lets time go by at once, so that nobody waits for what takes long in a tenant.</summary>
public interface IPassingTime
{
    /// <summary>Lets so much time go by.</summary>
    void Advance(TimeSpan time);
}
