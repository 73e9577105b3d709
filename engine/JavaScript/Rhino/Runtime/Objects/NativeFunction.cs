using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>A function of Rhino's standard objects.</summary>
internal sealed class NativeFunction : Function
{
    private readonly RhinoRealm _realm;
    private readonly NativeBody _body;

    public NativeFunction(RhinoRealm realm, string? tag, string name, int length, NativeBody body)
        : base(realm.Engine, realm.JintRealm, new JsString(name))
    {
        _realm = realm;
        _body = body;
        Text = NativeTexts.Of(tag, name, length);
        Prototype = realm.JintRealm.Intrinsics.Function.Prototype;
        _length = new PropertyDescriptor(new JsNumber(length), writable: false, enumerable: false, realm.IsEs6);
    }

    /// <summary>What <c>toString</c> says.</summary>
    public string Text { get; }

    /// <summary>No native function has a frame in a stack.</summary>
    public override JsValue Get(JsValue property, JsValue receiver) =>
        _realm.TellsStack && property.ToString() == "name"
            ? new JsString("rhino native")
            : base.Get(property, receiver);

    protected override JsValue Call(JsValue thisObject, JsValue[] arguments)
    {
        RhinoFailures.NeedStack(_realm);
        return _body(_realm, thisObject, arguments);
    }
}
