using System.Runtime.CompilerServices;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>
/// A function that lowered code calls. It belongs to no run, so that a tree holds it as a constant and no call looks it up by name; it asks the thread
/// which run it is in. Scripts never get hold of it.
/// </summary>
internal sealed class LoweredFunction(string name, Func<RhinoRealm, JsValue[], JsValue> body)
    : Function(Home, RealmOf(Home), new JsString(name))
{
    /// <summary>Jint wants an engine for every object; this one runs nothing.</summary>
    private static readonly JsEngine Home = new();

    protected override JsValue Call(JsValue thisObject, JsValue[] arguments) => body(RunBudget.Realm, arguments);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Realm")]
    private static extern Realm RealmOf(JsEngine engine);
}
