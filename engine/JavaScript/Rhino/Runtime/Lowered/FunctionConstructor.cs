using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>Function(parameters, body)</c> with or without <c>new</c>: compiled by Rhino's grammar, in the script's scope.</summary>
internal sealed class FunctionConstructor : Constructor
{
    private readonly RhinoRealm _realm;

    private FunctionConstructor(RhinoRealm realm)
        : base(realm.Engine, "Function")
    {
        Prototype = realm.ModernPrototype("Function");
        _realm = realm;
        _prototypeDescriptor = new PropertyDescriptor(realm.ModernPrototype("Function"), false, false, false);
        _length = new PropertyDescriptor(new JsNumber(1), false, false, false);
    }

    public static JsValue Make(RhinoRealm realm)
    {
        var made = new FunctionConstructor(realm);
        realm
            .ModernPrototype("Function")
            .FastSetProperty("constructor", new PropertyDescriptor(made, true, false, true));
        return made;
    }

    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget)
    {
        var texts = Array.ConvertAll(arguments, TypeConverter.ToString);
        return _realm.Texts.Function(texts.Length == 0 ? [] : texts[..^1], texts.Length == 0 ? "" : texts[^1]);
    }

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments) => Construct(arguments, this);
}
