namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>Long loops of native functions ask now and then whether the run may go on.</summary>
internal static class Steps
{
    /// <summary>One step of a loop, or one visit of a recursion.</summary>
    public static void Count(RhinoRealm realm, long step) => RunBudget.Step();

    /// <summary>Stops a run that asks for a text longer than it may hold.</summary>
    public static void Hold(long characters) => RunBudget.Text(characters);
}
