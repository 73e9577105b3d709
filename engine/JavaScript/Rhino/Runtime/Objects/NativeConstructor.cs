using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>What a constructor of Rhino's makes.</summary>
internal delegate ObjectInstance NativeConstruct(RhinoRealm realm, JsValue[] arguments, JsValue newTarget);

/// <summary>A constructor of Rhino's standard objects, which stands before that of the engine underneath or alone.</summary>
internal sealed class NativeConstructor : Constructor
{
    private readonly RhinoRealm _realm;
    private readonly NativeBody _call;
    private readonly NativeConstruct _construct;

    public NativeConstructor(
        RhinoRealm realm,
        string name,
        int length,
        ObjectInstance prototype,
        NativeBody call,
        NativeConstruct construct
    )
        : base(realm.Engine, name)
    {
        _realm = realm;
        _call = call;
        _construct = construct;
        Text = NativeTexts.Of(name, name, length);
        Prototype = realm.JintRealm.Intrinsics.Function.Prototype;
        _length = new PropertyDescriptor(new JsNumber(length), writable: false, enumerable: false, realm.IsEs6);
        _prototypeDescriptor = new PropertyDescriptor(prototype, PropertyFlag.AllForbidden);
        prototype.FastSetProperty("constructor", new PropertyDescriptor(this, PropertyFlag.NonEnumerable));
    }

    /// <summary>What <c>toString</c> says.</summary>
    public string Text { get; init; }

    /// <summary>Takes over the functions of the constructor of the engine underneath.</summary>
    public NativeConstructor Inherit(ObjectInstance original)
    {
        foreach (var key in original.GetOwnPropertyKeys(Types.String | Types.Symbol))
        {
            if (!HasOwnProperty(key))
            {
                FastSetProperty(key, original.GetOwnProperty(key));
            }
        }

        return this;
    }

    /// <summary>No native function has a frame in a stack.</summary>
    public override JsValue Get(JsValue property, JsValue receiver) =>
        _realm.TellsStack && property.ToString() == "name"
            ? new JsString("rhino native")
            : base.Get(property, receiver);

    protected override JsValue Call(JsValue thisObject, JsValue[] arguments)
    {
        RhinoFailures.NeedStack(_realm);
        return _call(_realm, thisObject, arguments);
    }

    public override ObjectInstance Construct(JsValue[] arguments, JsValue newTarget) =>
        _construct(_realm, arguments, newTarget);
}
