namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>What a script may build at once: checked before memory is asked for.</summary>
internal static class Limits
{
    /// <summary>Characters of one text.</summary>
    public const int LongestText = 1 << 24;

    /// <summary>Elements that an array keeps room for.</summary>
    public const uint LongestArray = 1 << 24;
}
