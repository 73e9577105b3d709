using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

/// <summary>
/// Rhino's top-level standard objects (<c>globalThis</c>), behind the bindings scope. Each is made when a script first
/// asks for it; names that only a modern engine has do not exist.
/// </summary>
internal sealed class StandardObjects : ObjectInstance
{
    private readonly RhinoRealm _realm;
    private readonly StandardGlobals _globals;
    private HashSet<string>? _settled;

    public StandardObjects(RhinoRealm realm, JsEngine engine)
        : base(engine)
    {
        _realm = realm;
        _globals = StandardGlobals.Of(realm.Dialect);
    }

    public override PropertyDescriptor GetOwnProperty(JsValue property)
    {
        var own = base.GetOwnProperty(property);
        return own == PropertyDescriptor.Undefined && property is JsString name ? Provide(name.ToString()) : own;
    }

    public override bool HasProperty(JsValue property) =>
        GetOwnProperty(property) != PropertyDescriptor.Undefined || (Prototype?.HasProperty(property) ?? false);

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc)
    {
        Settle(property);
        return base.DefineOwnProperty(property, desc);
    }

    public override bool Delete(JsValue property)
    {
        GetOwnProperty(property);
        return base.Delete(property);
    }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol)
    {
        foreach (var name in _globals.Names)
        {
            GetOwnProperty((JsString)name);
        }

        return base.GetOwnPropertyKeys(types);
    }

    private void Settle(JsValue property) => (_settled ??= new(StringComparer.Ordinal)).Add(property.ToString());

    private PropertyDescriptor Provide(string name)
    {
        if (_settled?.Contains(name) == true)
        {
            return PropertyDescriptor.Undefined;
        }

        if (LoweredFunctions.IsHelperName(name))
        {
            if (LoweredFunctions.Find(name) is not { } helper)
            {
                return PropertyDescriptor.Undefined;
            }

            var hidden = new PropertyDescriptor(helper, writable: false, enumerable: false, configurable: false);
            _realm.Scope.FastSetProperty(name, hidden);
            return hidden;
        }

        if (!_globals.TryMake(_realm, name, out var value, out var constant))
        {
            return PropertyDescriptor.Undefined;
        }

        Settle((JsString)name);
        var descriptor = new PropertyDescriptor(value, !constant, enumerable: false, !constant);
        FastSetProperty(name, descriptor);
        return descriptor;
    }
}
