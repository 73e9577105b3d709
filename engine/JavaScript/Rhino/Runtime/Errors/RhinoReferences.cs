using System.Runtime.CompilerServices;
using Acornima.Ast;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

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
            throw realm.Errors.TypeError($"Cannot call method \"{CalledKey(engine, name)}\" of {value}");
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

        var name = reference.ReferencedName;
        value = new MissingMember(
            realm,
            reference.Base,
            name is JsString && IsWrittenAsNumber(engine)
                ? TypeConverter.ToNumber(name) is var n
                    ? new JsNumber(n)
                    : name
                : name is ObjectInstance
                    ? new JsString(RhinoValues.TextOf(name))
                    : name
        ).Callable();
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
        member switch
        {
            { Computed: false } => (member.Property as Identifier)?.Name == name.ToString(),
            { Property: Literal key } => Texts.Printed.Of(ValueOf(key)) == name.ToString(),
            // Of a key that is only known while running: it is meant unless a member on the way has the name.
            { Object: MemberExpression { Computed: false, Property: Identifier inner } } => inner.Name
                != name.ToString(),
            { Object: MemberExpression { Computed: true, Property: Literal inner } } => TypeConverter.ToString(
                ValueOf(inner)
            ) != name.ToString(),
            _ => true,
        };

    private static JsValue ValueOf(Literal literal) =>
        literal switch
        {
            NumericLiteral number => new JsNumber(number.Value),
            StringLiteral text => new JsString(text.Value),
            _ => new JsString(literal.Raw),
        };

    /// <summary>The key of a call as Java writes it: Jint makes a text of a number that stands in the source.</summary>
    private static string CalledKey(JsEngine engine, JsValue name) =>
        name is JsNumber ? JavaTexts.Of(name)
        : name is JsString text && IsWrittenAsNumber(engine) && double.TryParse(text.ToString(), out var number)
            ? JavaNumbers.Text(number)
        : RhinoValues.TextOf(name);

    private static bool IsWrittenAsNumber(JsEngine engine) =>
        RhinoEngine.CurrentNode(engine) switch
        {
            CallExpression { Callee: MemberExpression callee } => IsWrittenAsNumber(callee),
            MemberExpression member => IsWrittenAsNumber(member),
            _ => false,
        };

    private static bool IsWrittenAsNumber(MemberExpression member) =>
        member is { Computed: true, Property: NumericLiteral or UnaryExpression { Argument: NumericLiteral } };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "GetValue")]
    private static extern JsValue Resolve(JsEngine engine, object value, bool returnReferenceToPool);
}
