using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>Everything one run of one script owns: its engine, its scope, its errors. Never shared.</summary>
internal sealed class RhinoRealm
{
    private ObjectInstance? _modern;

    public RhinoRealm(RhinoScript script, IJavaSide java)
    {
        Script = script;
        Java = java;
        Errors = new RhinoErrors(this);
    }

    public RhinoScript Script { get; }

    public RhinoDialect Dialect => Script.Dialect;

    public bool IsEs6 => Dialect == RhinoDialect.AmEs6;

    public IJavaSide Java { get; }

    public RhinoErrors Errors { get; }

    public JsEngine Engine { get; private set; } = null!;

    /// <summary>The bindings scope: a script's <c>this</c> at top level.</summary>
    public BindingsScope Scope { get; private set; } = null!;

    /// <summary>Rhino's standard objects: <c>globalThis</c>.</summary>
    public StandardObjects Standard { get; private set; } = null!;

    /// <summary>A built-in of the modern engine underneath.</summary>
    public JsValue Modern(string name) => _modern!.Get(name);

    public ObjectInstance ModernObject(string name) => (ObjectInstance)_modern!.Get(name);

    public ObjectInstance ModernPrototype(string name) => (ObjectInstance)ModernObject(name).Get("prototype");

    /// <summary>True when the script can reach a member of this name.</summary>
    public bool Mentions(string name) => Script.ReachesAnything || Script.MentionedNames.Contains(name);

    internal void Open(JsEngine engine, ObjectInstance modern)
    {
        Engine = engine;
        _modern = modern;
        Standard = new StandardObjects(this, engine);
        Scope = new BindingsScope(this, engine);
    }
}
