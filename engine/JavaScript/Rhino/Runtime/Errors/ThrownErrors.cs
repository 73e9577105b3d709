using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>
/// Tells what a script threw itself from what the engine raised: only the latter carries a place and the engine's texts.
/// </summary>
internal sealed class ThrownErrors(RhinoRealm realm)
{
    private HashSet<object>? _seen;

    /// <summary>The operand of <c>throw</c>: left alone from now on.</summary>
    public JsValue Remember(JsValue value)
    {
        if (value is ObjectInstance thrown && Add(thrown))
        {
            ErrorStacks.Give(realm, thrown);
        }

        return value;
    }

    /// <summary>True when a script threw this value, or has already caught it.</summary>
    public bool IsScripts(JsValue value) => value is not ObjectInstance thrown || _seen?.Contains(thrown) == true;

    /// <summary>What a catch clause gets.</summary>
    public JsValue Show(JsValue error)
    {
        if (RhinoFailures.IsStackExhausted(error))
        {
            throw RhinoFailures.Stopped(realm, "nested calls");
        }

        if (error is ObjectInstance raised && !IsScripts(raised))
        {
            RaisedErrors.Dress(realm, raised);
            Add(raised);
        }

        return error;
    }

    private bool Add(ObjectInstance error) => (_seen ??= new(ReferenceEqualityComparer.Instance)).Add(error);
}
