using JourneySim.Engine.State;

namespace JourneySim.Specs.Expectations;

/// <summary>Values as failures show them: JSON, cut where it gets long.</summary>
internal static class ActualText
{
    private const int Longest = 300;

    public static string Of(object? value)
    {
        var text = StateJson.Write(value);
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
