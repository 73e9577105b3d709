using Jint.Native;
using Jint.Native.Symbol;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A <c>java.util.List</c>: elements by index, <c>length</c> to read and write, and all Java members.</summary>
internal sealed class NativeJavaList(JavaBridge bridge, IJavaList list) : NativeJavaObject(bridge, list)
{
    /// <summary>A script's huge index must not fill memory with nulls.</summary>
    private const int Longest = 10_000_000;

    public override IReadOnlyList<JsValue> Keys =>
        [.. Enumerable.Range(0, list.Count).Select(static i => (JsValue)new JsNumber(i))];

    public override bool Spreads => true;

    protected override string NativeClassName => "NativeJavaList";

    protected override JsValue? ByName(string name) =>
        name == "length" ? KeptNumbers.Integer(list.Count) : base.ByName(name);

    protected override JsValue? ByIndex(int index) =>
        HasIndex(index) ? Bridge.Wrapping.Of(list.Get(index), null) : JsValue.Undefined;

    protected override bool HasName(string name) => name == "length" || base.HasName(name);

    protected override bool HasIndex(int index) => index >= 0 && index < list.Count;

    protected override bool DeleteIndex(int index)
    {
        if (!HasIndex(index))
        {
            return false;
        }

        Bridge.Write(() => list.Replace(index, null));
        return true;
    }

    protected override void SetIndex(int index, JsValue value)
    {
        if (index < 0)
        {
            base.SetIndex(index, value);
            return;
        }

        var converted = Bridge.Coercion.To("java.lang.Object", value);
        Bridge.Write(() =>
        {
            if (index == list.Count)
            {
                list.Add(converted);
            }
            else
            {
                Fill(index + 1);
                list.Replace(index, converted);
            }
        });
    }

    protected override void SetName(string name, JsValue value)
    {
        if (name != "length")
        {
            base.SetName(name, value);
            return;
        }

        var number = TypeConverter.ToNumber(value);
        var length = TypeConverter.ToUint32(value);
        if (length != number || length > int.MaxValue)
        {
            throw Bridge.Realm.Errors.RangeError("Inappropriate array length.");
        }

        Bridge.Write(() =>
        {
            while (list.Count > length)
            {
                list.RemoveAt(list.Count - 1);
            }

            Fill((int)length);
        });
    }

    protected override JsValue? BySymbol(JsSymbol symbol) =>
        symbol == GlobalSymbolRegistry.IsConcatSpreadable ? JsBoolean.True : base.BySymbol(symbol);

    private void Fill(int length)
    {
        if (length > Longest)
        {
            throw new Definition.JavaException("java.lang.OutOfMemoryError", "Java heap space");
        }

        while (list.Count < length)
        {
            list.Add(null);
        }
    }
}
