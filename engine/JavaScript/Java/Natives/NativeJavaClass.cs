using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Symbol;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Java.Conversion;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A Java class as a script names it: static members, inner classes, and a constructor with or without <c>new</c>.</summary>
internal sealed class NativeJavaClass : Constructor, IForeignObject, INative
{
    private static JsValue? _stackName;

    private readonly JavaBridge _bridge;

    public NativeJavaClass(JavaBridge bridge, JavaClass javaClass)
        : base(bridge.Realm.Engine, javaClass.SimpleName)
    {
        _bridge = bridge;
        Class = javaClass;
    }

    public JavaClass Class { get; }

    /// <summary>Jint's own key for a function's <c>name</c>: it asks with it when it writes the stack of an error.</summary>
    private JsValue StackName =>
        _stackName ??= new ClrFunction(_bridge.Realm.Engine, "", static (_, _) => JsValue.Undefined)
            .GetOwnPropertyKeys(Types.String)
            .First(static key => key.ToString() == "name");

    public object Unwrapped => Class;

    public string JavaText => $"[JavaClass {Class.Name}]";

    public string JsonText => JavaValues.Text(Class);

    public string TypeOf => "function";

    public string ScriptClassName => "JavaClass";

    public string MessageText => JavaText;

    public IReadOnlyList<JsValue> Keys => [.. Shape.StaticNames.Select(static name => (JsValue)new JsString(name))];

    private JavaShape Shape => field ??= _bridge.Known.ShapeOf(Class);

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        if (property is JsSymbol symbol)
        {
            return symbol == GlobalSymbolRegistry.HasInstance ? _bridge.Symbols.HasInstance
                : symbol == GlobalSymbolRegistry.ToPrimitive ? _bridge.Symbols.ToPrimitive
                : JsValue.Undefined;
        }

        var name = property.ToString();
        return name is "prototype" or "__proto__" ? JsValue.Null
            : ReferenceEquals(property, StackName) ? new JsString("rhino " + Class.SimpleName)
            : name == "toJSON" ? JsValue.Undefined
            : _bridge.Members.Read(Shape, name, null, isStatic: true) is { } member ? member
            : name == "__javaObject__" ? _bridge.Wrapping.Native(Class)
            : _bridge.Known.TryFind($"{Class.Name}${name}", out var nested) ? _bridge.ClassValue(nested)
            : throw _bridge.Members.NotFound(Shape, name);
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver)
    {
        _bridge.Members.Write(Shape, property.ToString(), null, value, isStatic: true);
        return true;
    }

    public override bool HasProperty(JsValue property) =>
        property is not JsSymbol
        && (MemberAccess.Has(Shape, property.ToString(), isStatic: true) || property.ToString() == "__javaObject__");

    public override PropertyDescriptor GetOwnProperty(JsValue property) =>
        HasProperty(property)
            ? new PropertyDescriptor(Get(property, this), writable: true, enumerable: true, configurable: true)
            : PropertyDescriptor.Undefined;

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) => [.. Keys];

    public override bool Delete(JsValue property) => !HasProperty(property);

    public override bool Equals(JsValue? other) =>
        ReferenceEquals(this, other) || (other is INative native && ReferenceEquals(native.Unwrapped, Class));

    public override bool Equals(object? obj) => obj is JsValue other && Equals(other);

    public override int GetHashCode() => JavaHashCode.Of(Class.Name);

    public override string ToString() => JavaText;

    public bool IsAlike(JsValue other) => Equals(other);

    /// <summary>A Java class inherits nothing from functions.</summary>
    protected override ObjectInstance? GetPrototypeOf() => null;

    protected override bool IsLooselyEqual(JsValue value) =>
        Equals(value) || (value is JsString text && text.ToString() == JavaText);

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments)
    {
        if (arguments is [ObjectInstance cast])
        {
            for (var at = cast; at is not null; at = at.Prototype)
            {
                if (at is INative native && _bridge.IsInstance(native.Unwrapped, Class.Name))
                {
                    return at;
                }
            }
        }

        return Construct(arguments, this);
    }

    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget)
    {
        if (Class.IsAbstract)
        {
            return _bridge.Adapters.ByConstructor(this, arguments);
        }

        var constructor =
            _bridge.Overloads.Choose(Class.Constructors, arguments)
            ?? throw _bridge.Realm.Errors.InternalError(
                $"Java constructor for \"{Class.Name}\" with arguments \"{ScriptSignature.Of(arguments, _bridge.Realm.IsEs6)}\" not found."
            );
        return _bridge.Construct(constructor, ArgumentList.For(_bridge, constructor, arguments));
    }
}
