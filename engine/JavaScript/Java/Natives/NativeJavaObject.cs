using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Symbol;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A Java object as a script sees it: methods, fields and bean properties, no prototype.</summary>
internal class NativeJavaObject : ObjectInstance, IForeignObject, INative, IJsonForm
{
    public NativeJavaObject(JavaBridge bridge, object value)
        : base(bridge.Realm.Engine)
    {
        Bridge = bridge;
        Unwrapped = value;
        Beyond = value is string ? bridge.Realm.ModernPrototype("String") : null;
    }

    public JavaBridge Bridge { get; }

    /// <summary>Where names are looked up that Java lacks: strings and arrays have JavaScript's methods too.</summary>
    public ObjectInstance? Beyond { get; protected init; }

    public object Unwrapped { get; }

    public string JavaText => JavaValues.Text(Unwrapped);

    public string TypeOf => "object";

    public string MessageText => "org.mozilla.javascript." + NativeClassName + "@0";

    public virtual IReadOnlyList<JsValue> Keys =>
        [.. Shape.InstanceNames.Select(static name => (JsValue)new JsString(name))];

    object IJsonForm.JsonIdentity => (Unwrapped as ISharedState)?.Shared ?? Unwrapped;

    string IJsonForm.JsonClass => JavaValues.ClassNameOf(Unwrapped);

    /// <summary>The class of Rhino that wraps this kind of value.</summary>
    protected virtual string NativeClassName => "NativeJavaObject";

    /// <summary>What <c>Object.prototype.toString</c> says: <c>JavaObject</c>, <c>JavaList</c>, <c>JavaMap</c>, <c>JavaArray</c>.</summary>
    public string ScriptClassName =>
        NativeClassName is "NativeJavaList" or "NativeJavaMap" or "NativeJavaArray"
            ? NativeClassName["Native".Length..]
            : "JavaObject";

    protected JavaShape Shape => field ??= Bridge.Known.ShapeOf(JavaValues.ClassOf(Unwrapped, Bridge.Known));

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        if (property is JsSymbol symbol)
        {
            return BySymbol(symbol) ?? Beyond?.Get(property, receiver) ?? JsValue.Undefined;
        }

        if (PropertyKeys.IsIndex(property, out var index))
        {
            return ByIndex(index) ?? Beyond?.Get(property, receiver) ?? JsValue.Undefined;
        }

        var name = property.ToString();
        var member = ByName(name);
        Bridge.Recent.Member(name, this, member);
        return member
            ?? (name == "__proto__" ? Beyond ?? JsValue.Null : Beyond?.Get(property, receiver))
            ?? JsValue.Undefined;
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver)
    {
        if (property is JsSymbol)
        {
            return true;
        }

        if (PropertyKeys.IsIndex(property, out var index))
        {
            SetIndex(index, value);
        }
        else
        {
            SetName(property.ToString(), value);
        }

        return true;
    }

    public override bool HasProperty(JsValue property) =>
        property is JsSymbol symbol ? BySymbol(symbol) is not null
        : PropertyKeys.IsIndex(property, out var index) ? HasIndex(index)
        : HasName(property.ToString()) || (Beyond?.HasProperty(property) ?? false);

    public override bool Delete(JsValue property) =>
        property is JsSymbol
        || !(PropertyKeys.IsIndex(property, out var index) ? DeleteIndex(index) : HasName(property.ToString()));

    public override PropertyDescriptor GetOwnProperty(JsValue property)
    {
        if (property is JsSymbol || !HasOwn(property))
        {
            return PropertyDescriptor.Undefined;
        }

        return new LazyMember(this, property);
    }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) =>
        (types & Types.String) != Types.Empty
            ? [.. Keys.Select(static key => key is JsString ? key : new JsString(key.ToString()))]
            : [];

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc) =>
        Set(property, desc.Value ?? JsValue.Undefined, this);

    public override bool Equals(JsValue? other) =>
        ReferenceEquals(this, other)
        || (other is INative native && NativeIdentity.AreSame(Unwrapped, native.Unwrapped));

    public override bool Equals(object? obj) => obj is JsValue other && Equals(other);

    public override int GetHashCode() => Unwrapped is string text ? JavaHashCode.Of(text) : 1;

    public override object ToObject() => Unwrapped;

    public override string ToString() => JavaText;

    JsValue IJsonForm.JsonForm(RhinoRealm realm) => Bridge.Json.Of(Unwrapped);

    /// <summary>What the object is as a primitive.</summary>
    public virtual JsValue DefaultValue(string hint)
    {
        if (hint == "default")
        {
            if (Unwrapped is bool truth)
            {
                return truth ? JsBoolean.True : JsBoolean.False;
            }

            hint = JavaValues.IsNumber(Unwrapped) ? "number" : "string";
        }

        return hint != "number" ? new JsString(Bridge.Text(Unwrapped))
            : Unwrapped is bool flag ? new JsNumber(flag ? 1 : 0)
            : Shape.Instance("doubleValue") is not null ? new JsNumber(JavaValues.Floating(Unwrapped))
            : new JsString(Bridge.Text(Unwrapped));
    }

    /// <summary>A member, or null when there is none.</summary>
    protected virtual JsValue? ByName(string name) => Bridge.Members.Read(Shape, name, Unwrapped, isStatic: false);

    protected virtual JsValue? ByIndex(int index) =>
        throw Bridge.Members.NotFound(Shape, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    protected virtual void SetName(string name, JsValue value)
    {
        Bridge.Members.Write(Shape, name, Unwrapped, value, isStatic: false);
    }

    protected virtual void SetIndex(int index, JsValue value) =>
        throw Bridge.Members.NotFound(Shape, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    protected virtual bool HasName(string name) => MemberAccess.Has(Shape, name, isStatic: false);

    protected virtual bool HasIndex(int index) => false;

    /// <summary>True when the element is still there afterwards.</summary>
    protected virtual bool DeleteIndex(int index) => false;

    protected virtual JsValue? BySymbol(JsSymbol symbol) =>
        symbol == GlobalSymbolRegistry.ToStringTag ? new JsString(ScriptClassName)
        : symbol == GlobalSymbolRegistry.ToPrimitive ? Bridge.Symbols.ToPrimitive
        : symbol == GlobalSymbolRegistry.Iterator && Bridge.Iteration.IsIterable(Unwrapped) ? Bridge.Symbols.Iterator
        : null;

    public virtual bool Spreads => false;

    public bool IsAlike(JsValue other) =>
        other is INative native && NativeIdentity.AreAlike(Unwrapped, native.Unwrapped);

    protected override ObjectInstance? GetPrototypeOf() => Beyond;

    protected override bool IsLooselyEqual(JsValue value) =>
        value is INative native
            ? NativeIdentity.AreAlike(Unwrapped, native.Unwrapped)
            : value is not ObjectInstance && JavaBridge.LooselyEqual(DefaultValue("default"), value);

    private bool HasOwn(JsValue property) =>
        PropertyKeys.IsIndex(property, out var index) ? HasIndex(index) : HasName(property.ToString());
}
