using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>
/// The members of a realm's standard objects that are not those of the engine underneath. Names in the script's text are made ready before it runs, all
/// others when a key that it computes first leads to one.
/// </summary>
internal sealed class ReplacedMembers(RhinoRealm realm)
{
    private readonly MemberPlan _plan = MemberPlan.Of(realm.Script);
    private bool _all;

    /// <summary>What objects name as their constructor must be what the global name gives.</summary>
    public bool ShowConstructors =>
        _all || realm.Script.ReachesAnything || realm.Script.MentionedNames.Contains("constructor");

    public void Begin()
    {
        if (ShowConstructors)
        {
            Constructors(realm.Script, ofErrors: false);
        }

        Take(_plan.First);
    }

    /// <summary>A key on its way to a member.</summary>
    /// <returns>The key.</returns>
    public JsValue Reach(JsValue key)
    {
        if (!_all && key is not JsNumber && LeadsToName(key))
        {
            Everything();
        }

        return key;
    }

    /// <summary>A loop is to visit the members of an object: of the replaced ones it meets only those of errors.</summary>
    public void Visit(ObjectInstance visited)
    {
        var holder = visited;
        while (holder is JsObject { Prototype: { } prototype })
        {
            holder = prototype;
        }

        if (!_all && holder is not (JsArray or IForeignObject or OrderedObject) && holder.Prototype is not null)
        {
            Everything();
        }
    }

    /// <summary>A library comes in: it names other members than the script.</summary>
    public void Add(RhinoScript library)
    {
        Constructors(library, ofErrors: false);
        Everything();
    }

    private void Everything()
    {
        if (!_all)
        {
            _all = true;
            Constructors(realm.Script, ofErrors: true);
            Take(_plan.Rest);
        }
    }

    private static bool LeadsToName(JsValue key) =>
        key switch
        {
            JsString text => MemberPlan.Names.Contains(text.ToString()),
            IForeignObject => MemberPlan.Names.Contains(TypeConverter.ToString(key)),
            _ => key is ObjectInstance,
        };

    private void Take(IReadOnlyList<MemberStep> steps)
    {
        foreach (var step in steps)
        {
            step.Take(realm);
        }
    }

    private void Constructors(RhinoScript text, bool ofErrors)
    {
        foreach (var name in Scope.ReplacedGlobals.Makers.Keys)
        {
            if (text.MentionedNames.Contains(name) || (ofErrors && name.EndsWith("Error", StringComparison.Ordinal)))
            {
                realm.Standard.Get(name);
            }
        }
    }
}
