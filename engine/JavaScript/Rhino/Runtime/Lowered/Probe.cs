using Jint;
using Jint.Native;
using Jint.Runtime;

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

    /// <summary>Counts the left side of <c>&amp;&amp;</c> or <c>||</c> where it decides alone, and is that left side.</summary>
    /// <param name="realm">The realm.</param>
    /// <param name="number">Of the counter.</param>
    /// <param name="left">The value of the left side.</param>
    /// <param name="deciding">What it has to be to decide: true for <c>||</c>.</param>
    public static JsValue CountLeft(RhinoRealm realm, JsValue number, JsValue left, JsValue deciding)
    {
        if (Decides(left, deciding))
        {
            Count(realm, number);
        }

        return left;
    }

    public static bool Decides(JsValue left, JsValue deciding) =>
        TypeConverter.ToBoolean(left) == TypeConverter.ToBoolean(deciding);
}
