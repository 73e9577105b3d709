using Jint.Native;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>What <c>new JavaAdapter(…)</c> gives to the script: a Java object whose prototype is the script's own.</summary>
internal sealed class NativeJavaAdapter : NativeJavaObject
{
    public NativeJavaAdapter(JavaBridge bridge, JavaAdapter adapter)
        : base(bridge, adapter) => Beyond = adapter.Script;

    public override JsValue DefaultValue(string hint) => new JsString(JavaText);

    protected override void SetName(string name, JsValue value)
    {
        if (Shape.Instance(name) is null)
        {
            Beyond!.Set(name, value);
        }
        else
        {
            base.SetName(name, value);
        }
    }
}
