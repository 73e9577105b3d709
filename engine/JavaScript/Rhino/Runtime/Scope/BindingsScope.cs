using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

/// <summary>
/// The scope a script's top level runs on: AM's map of bindings. Every value is converted when it is stored, as
/// <c>ScriptContextScope.put</c> unwraps it, and every name can be deleted.
/// </summary>
internal sealed class BindingsScope : ObjectInstance
{
    private readonly RhinoRealm _realm;

    /// <summary>Names that hold an object of a hidden Java class: AM stores it, and refuses when it is read.</summary>
    private readonly HashSet<JsValue> _unreadable = [];

    public BindingsScope(RhinoRealm realm, JsEngine engine)
        : base(engine)
    {
        _realm = realm;
        Prototype = realm.Standard;
    }

    public void Bind(string name, JsValue value) => base.Set((JsString)name, value, this);

    /// <summary>Makes a script's variables before it runs, as Rhino does: the last one first, names that exist left alone.</summary>
    public void Declare(IReadOnlyList<string> variables)
    {
        for (var i = variables.Count - 1; i >= 0; i--)
        {
            if (!HasProperty((JsString)variables[i]))
            {
                base.Set((JsString)variables[i], Undefined, this);
            }
        }
    }

    /// <summary>A name whose value can't be read: an object of a hidden class.</summary>
    public void Refuse(JsValue name, Func<Exception> refusal)
    {
        _unreadable.Add(name);
        var read = new Jint.Runtime.Interop.ClrFunction(Engine, "", (_, _) => throw refusal());
        FastSetProperty(name, new GetSetPropertyDescriptor(read, Undefined, enumerable: true, configurable: true));
    }

    public override bool Set(JsValue property, JsValue value, JsValue receiver)
    {
        if (Lowered.LoweredFunctions.IsHelperName(property))
        {
            // A variable of the lowering is none of AM's bindings.
            return Put(property, value, receiver);
        }

        if (_unreadable.Count > 0 && _unreadable.Remove(property))
        {
            RemoveOwnProperty(property);
        }

        if (_realm.Java.Refusal(value) is { } refusal)
        {
            Refuse(property, refusal);
            return true;
        }

        return Put(property, _realm.Java.Store(_realm, value), receiver);
    }

    /// <summary>What nearly every write does: a name that is there gets another value.</summary>
    private bool Put(JsValue property, JsValue value, JsValue receiver)
    {
        var own = ReferenceEquals(receiver, this) ? GetOwnProperty(property) : PropertyDescriptor.Undefined;
        if (own == PropertyDescriptor.Undefined || own.IsAccessorDescriptor() || !own.Writable)
        {
            return base.Set(property, value, receiver);
        }

        own.Value = value;
        return true;
    }

    public override bool Delete(JsValue property)
    {
        if (HasOwnProperty(property))
        {
            RemoveOwnProperty(property);
        }

        return true;
    }

    public override List<JsValue> GetOwnPropertyKeys(Types types = Types.String | Types.Symbol) =>
        base.GetOwnPropertyKeys(types).FindAll(static key => !Lowered.LoweredFunctions.IsHelperName(key));
}
