using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>
/// A class that AM has and lets scripts use, but that is not simulated: it can be named and imported, and says so as
/// soon as it is used.
/// </summary>
internal sealed class NativeMissingClass : Constructor, IForeignObject
{
    private readonly string _name;
    private readonly RhinoRealm _realm;

    public NativeMissingClass(JavaBridge bridge, string name)
        : base(bridge.Realm.Engine, name)
    {
        _name = name;
        _realm = bridge.Realm;
    }

    public string ScriptClassName => "JavaClass";

    public string TypeOf => "function";

    public string MessageText => $"[JavaClass {_name}]";

    public IReadOnlyList<JsValue> Keys => throw Missing("its members");

    /// <summary>The name by which an importer shows it.</summary>
    public string SimpleName => _name[(_name.LastIndexOf('.') + 1)..];

    public bool IsAlike(JsValue other) => ReferenceEquals(this, other);

    public override JsValue Get(JsValue property, JsValue receiver) =>
        property is JsSymbol ? JsValue.Undefined
        : property.ToString() is "toJSON" or "prototype" ? JsValue.Undefined
        : property.ToString() == "name" && _realm.TellsStack ? new JsString("rhino " + _name)
        : throw Missing(property.ToString());

    public override bool Set(JsValue property, JsValue value, JsValue receiver) => throw Missing(property.ToString());

    public override bool HasProperty(JsValue property) =>
        property is JsSymbol ? false : throw Missing(property.ToString());

    public override PropertyDescriptor GetOwnProperty(JsValue property) => PropertyDescriptor.Undefined;

    public override string ToString() => MessageText;

    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget) => throw Missing(null);

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments) => throw Missing(null);

    private NotSimulatedException Missing(string? member) =>
        new("Java class " + _name + (member is null ? "" : "." + member), "Add a class of your own by this name.");
}
