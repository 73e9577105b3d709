using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>
/// Variables of a function that come up while it runs, by <c>eval</c> or by a function declared in a block. It stands
/// around the function's body like the object of a <c>with</c>, and has no prototype.
/// </summary>
internal sealed class DynamicNames : ObjectInstance
{
    /// <summary>What stands before the name of a constant.</summary>
    public const string Constant = "const ";

    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);

    private readonly HashSet<string> _declared = new(StringComparer.Ordinal) { "arguments" };

    public DynamicNames(RhinoRealm realm, JsValue[] given)
        : base(realm.Engine)
    {
        foreach (var declared in given[1..])
        {
            var name = declared.ToString();
            if (name.StartsWith(Constant, StringComparison.Ordinal))
            {
                name = name[Constant.Length..];
                _constants.Add(name);
            }

            _declared.Add(name);
        }
    }

    /// <summary>A variable that an evaluated text declares: an error where it is a constant, or becomes one and is there already.</summary>
    public void Declare(RhinoRealm realm, string name, bool isConstant)
    {
        var exists = _declared.Contains(name) || HasOwnProperty(name);
        if (exists && (isConstant || _constants.Contains(name)))
        {
            throw Constants.Redeclared(realm, _constants.Contains(name) ? "const" : "var", name);
        }

        Add(name);
        if (isConstant)
        {
            _constants.Add(name);
        }
    }

    /// <summary>Adds a variable that is undefined at first, unless the function has it already.</summary>
    public void Add(string name)
    {
        if (!_declared.Contains(name) && !HasOwnProperty(name))
        {
            FastSetProperty(
                name,
                new PropertyDescriptor(Undefined, writable: true, enumerable: true, configurable: true)
            );
        }
    }

    /// <summary>Adds a name to an object of names (to the script's scope without one), and gives it a value when there is one.</summary>
    public static JsValue Add(RhinoRealm realm, JsValue[] given)
    {
        var name = given[1];
        if (given[0] is DynamicNames names)
        {
            names.Add(name.ToString());
        }

        if (given.Length > 2)
        {
            var holder = given[0] as ObjectInstance ?? realm.Scope;
            holder.Set(name, given[2], holder);
        }

        return Undefined;
    }
}
