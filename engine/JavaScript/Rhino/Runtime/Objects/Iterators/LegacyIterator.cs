using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Iterators;

/// <summary>What <c>Iterator(object)</c> gives: each <c>next()</c> a pair of key and value, or a key.</summary>
internal sealed class LegacyIterator : ObjectInstance, INamedClass
{
    private readonly IEnumerator<JsValue> _items;

    public LegacyIterator(RhinoRealm realm, ObjectInstance prototype, IEnumerable<JsValue> items)
        : base(realm.Engine)
    {
        Prototype = prototype;
        _items = items.GetEnumerator();
    }

    public string ClassName => "Iterator";

    /// <summary>The next item; null at the end.</summary>
    public JsValue? Next() => _items.MoveNext() ? _items.Current : null;
}
