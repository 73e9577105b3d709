using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>An object whose keys, also those that look like array indexes, stay in the order written.</summary>
internal sealed class OrderedObject : ObjectInstance
{
    private readonly List<JsValue> _order = [];

    public OrderedObject(RhinoRealm realm, JsValue[] pairs)
        : base(realm.Engine)
    {
        Prototype = realm.ModernPrototype("Object");
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            Set(TypeConverter.ToPropertyKey(pairs[i]), pairs[i + 1], this);
        }
    }

    public override bool DefineOwnProperty(JsValue property, PropertyDescriptor desc)
    {
        var isNew = !HasOwnProperty(property);
        var defined = base.DefineOwnProperty(property, desc);
        if (defined && isNew)
        {
            _order.Add(property);
        }

        return defined;
    }

    public override bool Delete(JsValue property)
    {
        var deleted = base.Delete(property);
        if (deleted)
        {
            _order.RemoveAll(key => key.Equals(property));
        }

        return deleted;
    }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol)
    {
        var keys = base.GetOwnPropertyKeys(types);
        List<JsValue> ordered = [.. _order.Where(keys.Contains)];
        ordered.AddRange(keys.Where(key => !_order.Contains(key)));
        return ordered;
    }
}
