using Jint.Native;
using Jint.Native.Symbol;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>
/// A <c>java.util.Map</c> with map access on, as AIC has it: keys are properties and hide members of the same name.
/// </summary>
internal sealed class NativeJavaMap(JavaBridge bridge, IJavaMap map) : NativeJavaObject(bridge, map)
{
    public override IReadOnlyList<JsValue> Keys =>
        [
            .. map
                .Entries.Select(static entry => entry.Key)
                .Select(static key =>
                    key is int number ? (JsValue)new JsNumber(number) : new JsString(JavaValues.Text(key))
                ),
        ];

    protected override string NativeClassName => "NativeJavaMap";

    protected override JsValue? ByName(string name) =>
        map.TryGet(name, out var value) ? Bridge.Wrapping.Of(value, null) : base.ByName(name);

    protected override JsValue? ByIndex(int index) =>
        map.TryGet(index, out var value) ? Bridge.Wrapping.Of(value, null) : base.ByIndex(index);

    protected override bool HasName(string name) => map.TryGet(name, out _) || base.HasName(name);

    protected override bool HasIndex(int index) => map.TryGet(index, out _);

    protected override void SetName(string name, JsValue value) => Put(name, value);

    protected override void SetIndex(int index, JsValue value) => Put(index, value);

    protected override bool DeleteIndex(int index) => HasIndex(index);

    protected override JsValue? BySymbol(JsSymbol symbol) =>
        symbol == GlobalSymbolRegistry.Iterator ? Bridge.Symbols.Iterator : base.BySymbol(symbol);

    private void Put(object key, JsValue value)
    {
        var converted = Bridge.Coercion.To("java.lang.Object", value);
        Bridge.Write(() => map.Put(key, converted));
    }
}
