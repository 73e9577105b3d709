using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>Stands for what is no constructor: Rhino works out the arguments of <c>new</c> before it refuses the callee.</summary>
/// <param name="realm">The realm.</param>
/// <param name="refusal">Makes the error, in the place of the <c>new</c>.</param>
internal sealed class RefusingConstructor(RhinoRealm realm, Func<JavaScriptException> refusal)
    : Constructor(realm.Engine, "rhino new")
{
    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget) => throw refusal();
}
