namespace JourneySim.Engine.Running;

/// <summary>What a run may take. AM itself sets no limit to the nodes a request visits; here a loop without a question ends the run by name.</summary>
/// <param name="Steps">Node visits between two questions to the user.</param>
/// <param name="JourneyDuration">How long a user may take, unless the journey says otherwise; 20 minutes on Advanced Identity Cloud (measured).</param>
public sealed record RunLimits(int Steps, TimeSpan JourneyDuration)
{
    public static RunLimits Default { get; } = new(1000, TimeSpan.FromMinutes(20));
}
