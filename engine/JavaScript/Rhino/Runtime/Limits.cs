namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>What a script may build at once: checked before memory is asked for.</summary>
internal static class Limits
{
    /// <summary>Characters of one text.</summary>
    public const int LongestText = 1 << 24;

    /// <summary>Bits of an integer of any size: as many as a power may have.</summary>
    public const int LongestInteger = 1 << 20;

    /// <summary>Elements that an array keeps room for.</summary>
    public const uint LongestArray = 1 << 24;
}
