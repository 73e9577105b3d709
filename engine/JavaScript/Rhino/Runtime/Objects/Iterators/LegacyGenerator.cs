using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Iterators;

/// <summary>
/// A generator of JavaScript 1.7 upon a modern one: <c>next</c>, <c>send</c> and <c>throw</c> give the values themselves, and
/// the end is <c>StopIteration</c>.
/// </summary>
internal sealed class LegacyGenerator : ObjectInstance, INamedClass
{
    private readonly RhinoRealm _realm;
    private readonly ObjectInstance _modern;

    public LegacyGenerator(RhinoRealm realm, ObjectInstance modern)
        : base(realm.Engine)
    {
        _realm = realm;
        _modern = modern;
        Prototype = realm.ModernPrototype("Object");
        Method("next", 0, _ => Next() ?? throw Stop());
        Method("send", 1, arguments => Step("next", arguments.At(0)) ?? throw Stop());
        Method("throw", 1, arguments => Step("throw", arguments.At(0)) ?? throw Stop());
        Method("close", 0, _ => Step("return", JsValue.Undefined) ?? JsValue.Undefined);
        Method("__iterator__", 1, _ => this);
    }

    public string ClassName => "Generator";

    /// <summary>The next value; null at the end.</summary>
    public JsValue? Next() => Step("next", JsValue.Undefined);

    private JsValue? Step(string method, JsValue value)
    {
        var result = (ObjectInstance)_modern.Get(method).On(_modern, value);
        return TypeConverter.ToBoolean(result.Get("done")) ? null : result.Get("value");
    }

    private JavaScriptException Stop() => new(_realm.Thrown.Remember(_realm.Standard.Get("StopIteration")));

    private void Method(string name, int length, Func<JsValue[], JsValue> body) =>
        FastSetProperty(
            name,
            new PropertyDescriptor(
                new NativeFunction(_realm, "Generator", name, length, (_, _, arguments) => body(arguments)),
                PropertyFlag.NonEnumerable
            )
        );
}
