using Jint;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>Counts that a place in the script was reached.</summary>
internal static class Probe
{
    public static JsValue Count(RhinoRealm realm, JsValue number)
    {
        if (realm.Counters is { } counters)
        {
            counters[(int)number.AsNumber()]++;
        }

        return JsValue.Undefined;
    }
}
