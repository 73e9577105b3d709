namespace JourneySim.Engine.Journeys;

/// <summary>The ids of the two ends that every journey of AM has (AM sample trees, <c>staticNodes</c>), and the names journeys in YAML give them.</summary>
public static class NodeId
{
    public const string Success = "70e691a5-1e33-4ac3-a356-e7b6d60d92e0";

    public const string Failure = "e301438c-0bd0-429c-ab0c-66126501069a";

    /// <summary>The name that AM's editor gives the place before the first node.</summary>
    public const string Start = "startNode";

    /// <summary>True for the ids of Success and Failure.</summary>
    public static bool IsEnd(string id) => id is Success or Failure;
}
