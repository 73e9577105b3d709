namespace JourneySim.Nodes.MultiFactor;

/// <summary>Where the push nodes keep what they sent, in shared state.</summary>
internal static class PushMessages
{
    public const string IdKey = "pushMessageId";

    public const string DeadlineKey = "pushMessageExpiration";

    /// <summary>The number that the user has to tap; AM's own key is not known.</summary>
    public const string ChallengeKey = "pushNumberChallenge";
}
