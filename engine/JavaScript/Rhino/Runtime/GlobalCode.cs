using Jint;
using Jint.Native;
using Jint.Runtime.Interop;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>
/// Runs host code as if called from the script's top level, so that functions made there see its scope only. The way is
/// a function that Jint itself compiles: such a one always belongs to the top level.
/// </summary>
internal sealed class GlobalCode(RhinoRealm realm)
{
    /// <summary>A letter that nobody names a variable by.</summary>
    private const string Parameter = "\u01C3";

    private JsValue? _way;

    public JsValue Run(Func<JsValue> run)
    {
        _way ??= realm.Engine.Construct(
            realm.Modern("Function"),
            [new JsString(Parameter), new JsString($"return {Parameter}()")]
        );
        return _way.Call(JsValue.Undefined, [new ClrFunction(realm.Engine, "", (_, _) => run())]);
    }
}
