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
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal) { "arguments" };

    public DynamicNames(RhinoRealm realm, JsValue[] given)
        : base(realm.Engine)
    {
        foreach (var name in given[1..])
        {
            _declared.Add(name.ToString());
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
