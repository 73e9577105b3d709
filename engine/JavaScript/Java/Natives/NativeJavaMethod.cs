using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Java.Conversion;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>A Java method, with all its overloads, as a function.</summary>
internal sealed class NativeJavaMethod : Function, Rhino.Runtime.ISourceText
{
    /// <summary>Java methods have no frame of their own in a script's stack.</summary>
    private const string Unseen = "rhino ";

    private readonly JavaBridge _bridge;
    private readonly JavaMember _member;

    public NativeJavaMethod(JavaBridge bridge, JavaMember member)
        : base(bridge.Realm.Engine, bridge.JintRealm, new JsString(member.Name))
    {
        _bridge = bridge;
        _member = member;
        Prototype = bridge.Realm.ModernPrototype("Function");
    }

    public override JsValue Get(JsValue property, JsValue receiver) =>
        _bridge.Realm.TellsStack && property is JsString && property.ToString() == "name"
            ? new JsString(Unseen + _member.Name)
            : base.Get(property, receiver);

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments)
    {
        var method =
            _bridge.Overloads.Choose(_member.Methods, arguments)
            ?? throw _bridge.Realm.Errors.InternalError(
                $"Can't find method {_member.Methods[0].Owner}.{_member.Name}({ScriptSignature.Of(arguments, _bridge.Realm.IsEs6)})."
            );
        var converted = ArgumentList.For(_bridge, method, arguments);
        var target = method.IsStatic || method.WorksUnbound ? null : Target(thisObject, method);
        return _bridge.Recent.Result(_bridge.Invoke(method, target, converted));
    }

    public override string ToString() => SourceText;

    /// <summary>All overloads, one a line.</summary>
    public string SourceText => $"function {_member.Name}() {{/*\n{ListText}*/}}\n";

    public string ListText =>
        string.Concat(
            _member.Methods.Select(method =>
                $"{method.Signature.ReturnType} {method.Name}({string.Join(',', method.Parameters)})\n"
            )
        );

    private object Target(JsValue thisObject, JavaMethod method)
    {
        for (var at = thisObject as Jint.Native.Object.ObjectInstance; at is not null; at = at.Prototype)
        {
            if (at is INative native && _bridge.IsInstance(native.Unwrapped, method.Owner))
            {
                return native.Unwrapped;
            }
        }

        var self = thisObject is JsUndefined or JsNull ? _bridge.Realm.Scope : thisObject;
        throw _bridge.Realm.Errors.InternalError(
            $"Java method \"{method.Name}\" was invoked with {RhinoValues.TextOf(self)} as \"this\" value that can not be converted to Java type {method.Owner}."
        );
    }
}
