using System.Globalization;
using Jint.Native;
using Jint.Native.Symbol;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A Java array: JavaScript's array methods work on it, its length is fixed, its elements keep their type.</summary>
internal sealed class NativeJavaArray : NativeJavaObject
{
    private readonly object _array;
    private readonly string _component;

    public NativeJavaArray(JavaBridge bridge, object array)
        : base(bridge, array)
    {
        _array = array;
        _component = JavaArrays.Component(array);
        Beyond = bridge.Realm.ModernPrototype("Array");
    }

    public override IReadOnlyList<JsValue> Keys =>
        [.. Enumerable.Range(0, JavaArrays.Length(_array)).Select(static i => (JsValue)new JsNumber(i))];

    public override bool Spreads => true;

    protected override string NativeClassName => "NativeJavaArray";

    public override JsValue DefaultValue(string hint) =>
        hint == "number" ? new JsNumber(double.NaN) : new JsString(JavaText);

    protected override JsValue? ByName(string name)
    {
        if (name == "length")
        {
            return KeptNumbers.Integer(JavaArrays.Length(_array));
        }

        if (name == "class")
        {
            // Rhino asks for the bean property without the array.
            throw Bridge.Thrown(
                new Definition.JavaException(
                    "java.lang.NullPointerException",
                    "Cannot invoke \"Object.getClass()\" because \"obj\" is null"
                )
            );
        }

        if (
            Bridge.Members.Read(
                Bridge.Known.ShapeOf(Bridge.Known.Find("java.lang.Object")),
                name,
                _array,
                isStatic: false
            ) is
            { } member
        )
        {
            return member;
        }

        // JSON.stringify looks before it asks, and must not meet an error.
        return name == "toJSON" || Beyond!.HasProperty(name)
            ? null
            : throw Bridge.Realm.Errors.InternalError(
                $"Java class \"{JavaValues.ClassNameOf(_array)}\" has no public instance field or method named \"{name}\"."
            );
    }

    protected override JsValue? ByIndex(int index) =>
        HasIndex(index) ? Bridge.Wrapping.Of(JavaArrays.Get(_array, index), _component) : JsValue.Undefined;

    protected override bool HasName(string name) =>
        name == "length" || Bridge.Known.ShapeOf(Bridge.Known.Find("java.lang.Object")).Instance(name) is not null;

    protected override bool HasIndex(int index) => index >= 0 && index < JavaArrays.Length(_array);

    protected override bool DeleteIndex(int index) => HasIndex(index);

    protected override void SetName(string name, JsValue value)
    {
        if (name != "length")
        {
            throw Bridge.Realm.Errors.InternalError(
                $"Java arrays have no public instance fields or methods named \"{name}\"."
            );
        }
    }

    protected override void SetIndex(int index, JsValue value)
    {
        if (!HasIndex(index))
        {
            var last = (JavaArrays.Length(_array) - 1).ToString(CultureInfo.InvariantCulture);
            throw Bridge.Realm.Errors.InternalError(
                $"Array index {index.ToString(CultureInfo.InvariantCulture)} is out of bounds [0..{last}]."
            );
        }

        JavaArrays.Set(_array, index, Bridge.Coercion.To(_component, value));
    }

    protected override JsValue? BySymbol(JsSymbol symbol) =>
        symbol == GlobalSymbolRegistry.IsConcatSpreadable ? JsBoolean.True
        : symbol == GlobalSymbolRegistry.Iterator ? Beyond!.Get(symbol)
        : base.BySymbol(symbol);
}
