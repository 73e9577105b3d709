using Jint;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>Long loops of native functions ask now and then whether the run may go on.</summary>
internal static class Steps
{
    public static void Count(RhinoRealm realm, long step)
    {
        if ((step & 0x3FF) == 0x3FF)
        {
            realm.Engine.Constraints.Check();
        }
    }

    /// <summary>Stops a run that asks for a text longer than it may hold.</summary>
    public static void Hold(long characters)
    {
        if (characters > Limits.LongestText)
        {
            throw new ScriptStoppedException($"a text longer than {Limits.LongestText} characters", 0, null);
        }
    }
}
