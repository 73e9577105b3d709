using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary><c>JavaAdapter</c>: a Java object whose methods a script's object gives.</summary>
internal sealed class NativeAdapterFunction : Constructor
{
    private readonly JavaBridge _bridge;

    public NativeAdapterFunction(JavaBridge bridge)
        : base(bridge.Realm.Engine, "JavaAdapter")
    {
        _bridge = bridge;
        Prototype = bridge.Realm.ModernPrototype("Function");
    }

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments) => _bridge.Adapters.Make(arguments);

    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget) =>
        _bridge.Adapters.Make(arguments);
}
