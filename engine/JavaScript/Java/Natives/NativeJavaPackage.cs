using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Symbol;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>
/// A Java package. Any name in it that is no visible class is taken for a package again, so that a typing mistake
/// shows only when the class is used.
/// </summary>
internal sealed class NativeJavaPackage : Constructor, IForeignObject
{
    private readonly JavaBridge _bridge;
    private readonly Dictionary<string, JsValue> _members = new(StringComparer.Ordinal);

    public NativeJavaPackage(JavaBridge bridge, string name)
        : base(bridge.Realm.Engine, name)
    {
        _bridge = bridge;
        Name = name;
        Prototype = bridge.Realm.ModernPrototype("Object");
    }

    public string Name { get; }

    public string TypeOf => "object";

    public string ScriptClassName => "JavaPackage";

    public bool KeepsProperties => true;

    public string MessageText => $"[JavaPackage {Name}]";

    public IReadOnlyList<JsValue> Keys => [.. _members.Keys.Select(static name => (JsValue)new JsString(name))];

    public override JsValue Get(JsValue property, JsValue receiver) =>
        property is JsSymbol symbol
            ? symbol == GlobalSymbolRegistry.ToPrimitive
                ? _bridge.Symbols.ToPrimitive
                : JsValue.Undefined
            : PropertyKeys.IsIndex(property, out _)
                ? JsValue.Undefined
                : property.ToString() is var name && name == "__proto__"
                    ? JsValue.Null
                    : Member(name, orPackage: true)!;

    /// <summary>A class, or a package where that is wanted too.</summary>
    public JsValue? Member(string name, bool orPackage)
    {
        if (_members.TryGetValue(name, out var known))
        {
            return known;
        }

        var full = Name.Length == 0 ? name : $"{Name}.{name}";
        JsValue? found = _bridge.VisibleClass(full);
        if (found is null && orPackage)
        {
            found = new NativeJavaPackage(_bridge, full);
        }

        return found is null ? null : _members[name] = found;
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver) =>
        PropertyKeys.IsIndex(property, out _)
            ? throw _bridge.Realm.Errors.InternalError("Java package names may not be numbers.")
            : true;

    public override bool HasProperty(JsValue property) =>
        property is JsString && !PropertyKeys.IsIndex(property, out _);

    public override PropertyDescriptor GetOwnProperty(JsValue property) => PropertyDescriptor.Undefined;

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) => [.. Keys];

    public override bool Delete(JsValue property) => false;

    public override string ToString() => MessageText;

    public bool IsAlike(JsValue other) => ReferenceEquals(this, other);

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments) =>
        throw (
            thisObject is NativeJavaPackage or NativeJavaClass
                ? _bridge.Realm.Errors.TypeError(
                    $"Cannot call property {Name[(Name.LastIndexOf('.') + 1)..]} in object {thisObject}. It is not a function, it is \"object\"."
                )
                : _bridge.Realm.Errors.NotFunction(this)
        );

    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget) =>
        throw _bridge.Realm.Errors.NotFunction(this);
}
