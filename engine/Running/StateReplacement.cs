using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>Puts a whole new map in place of a layer's entries (AM's <c>replaceSharedState</c> and the end of an inner journey).</summary>
internal static class StateReplacement
{
    public static void Apply(StateMap layer, StateMap? entries)
    {
        if (entries is null || ReferenceEquals(layer, entries))
        {
            return;
        }

        layer.Clear();
        foreach (var (key, value) in entries)
        {
            layer[key] = value;
        }
    }
}
