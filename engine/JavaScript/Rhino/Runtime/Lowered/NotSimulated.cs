using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>Syntax that Rhino runs and the simulator does not.</summary>
internal static class NotSimulated
{
    public static NotSimulatedException Of(string what) =>
        new(what, "Rhino's E4X is not simulated: write the markup as a text.");
}
