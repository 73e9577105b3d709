using System.Runtime.CompilerServices;
using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Raises Rhino's errors where a name, a member of null or undefined, or a callee can't be resolved.</summary>
internal sealed class RhinoReferences(RhinoRealm realm) : IReferenceResolver
{
    private bool _reading;

    public bool TryUnresolvableReference(JsEngine engine, Reference reference, out JsValue value)
    {
        _reading = false;
        value = JsValue.Undefined;
        throw realm.Errors.ReferenceError($"\"{NameOf(reference)}\" is not defined.");
    }

    public bool CheckCoercible(JsValue value)
    {
        _reading = true;
        return true;
    }

    public bool TryPropertyReference(JsEngine engine, Reference reference, ref JsValue value)
    {
        var reading = _reading;
        _reading = false;
        var name = reference.ReferencedName;
        if (!reading && IsCallOf(RhinoEngine.CurrentNode(engine), name))
        {
            var key = name is JsNumber ? JavaTexts.Of(name) : name.ToString();
            throw realm.Errors.TypeError($"Cannot call method \"{key}\" of {value}");
        }

        throw realm.Errors.TypeError($"Cannot read property \"{name}\" from {value}");
    }

    public bool TryGetCallable(JsEngine engine, object callee, out JsValue value)
    {
        _reading = false;
        if (callee is not Reference reference)
        {
            throw realm.Errors.NotFunction((JsValue)callee);
        }

        if (!reference.IsPropertyReference)
        {
            var held = Resolve(engine, reference, false);
            throw realm.Errors.NotFunction(held, NameOf(reference));
        }

        value = new MissingMember(realm, reference.Base, reference.ReferencedName).Callable();
        return true;
    }

    /// <summary>Block variables may have got a number, behind a blank.</summary>
    private static string NameOf(Reference reference) => reference.ReferencedName.ToString().Split(' ')[0];

    /// <summary>A failing base may be read on the way to a call (<c>u.b.c()</c>): only the call's own last name is called.</summary>
    private bool IsCallOf(Node? node, JsValue name) =>
        node switch
        {
            CallExpression { Callee: MemberExpression member } => Names(member, name),
            MemberExpression member => Names(member, name) && realm.Texts.Calls(member),
            _ => true,
        };

    private static bool Names(MemberExpression member, JsValue name) =>
        member.Computed || (member.Property as Identifier)?.Name == name.ToString();

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetValue")]
    private static extern JsValue Resolve(JsEngine engine, object value, bool returnReferenceToPool);
}
