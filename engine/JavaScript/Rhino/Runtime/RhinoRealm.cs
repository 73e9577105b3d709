using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Arrays;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime;

/// <summary>Everything one run of one script owns: its engine, its scope, its errors. Never shared.</summary>
internal sealed class RhinoRealm
{
    private readonly List<RhinoScript> _texts = [];

    private ObjectInstance? _modern;

    public RhinoRealm(RhinoScript script, IJavaSide java)
    {
        Script = script;
        _texts.Add(script);
        Java = java;
        Errors = new RhinoErrors(this);
        Thrown = new ThrownErrors(this);
        Texts = new ScriptTexts(this);
        GlobalCode = new GlobalCode(this);
    }

    public RhinoScript Script { get; }

    /// <summary>The script and the libraries it loaded.</summary>
    public IReadOnlyList<RhinoScript> Loaded => _texts;

    /// <summary>One counter for each probe of the script; null when nothing is counted.</summary>
    public int[]? Counters { get; init; }

    public RhinoDialect Dialect => Script.Dialect;

    public bool IsEs6 => Dialect == RhinoDialect.AmEs6;

    public IJavaSide Java { get; }

    public RhinoErrors Errors { get; }

    public ThrownErrors Thrown { get; }

    /// <summary>Compiles what the script compiles while it runs.</summary>
    public ScriptTexts Texts { get; }

    public GlobalCode GlobalCode { get; }

    /// <summary>The function <c>eval</c>.</summary>
    public Function Eval => field ??= Lowered.GlobalEval.Create(this);

    /// <summary>Orders of keys that Jint would lose; null while there are none.</summary>
    public Lowered.KeyOrders? KeyOrders { get; set; }

    public JsEngine Engine { get; private set; } = null!;

    /// <summary>What the run may still use.</summary>
    public RunBudget? Budget { get; internal set; }

    /// <summary>How arrays are written, with those being written just now.</summary>
    public ArrayTexts ArrayTexts => field ??= new ArrayTexts(this);

    /// <summary>How <c>uneval</c> writes, with the objects being written just now.</summary>
    public Sources Sources => field ??= new Sources();

    /// <summary>Where the script's functions stand.</summary>
    public FunctionPlaces Functions => field ??= FunctionPlaces.Of(Script.Prepared.Program!);

    public RegExpMatching RegExps => field ??= new RegExpMatching(this);

    /// <summary>The prototypes of errors that only Rhino has, by the error's name.</summary>
    public Dictionary<string, ObjectInstance> OwnErrors => field ??= new(StringComparer.Ordinal);

    /// <summary>True while the frames of a stack are asked for their names: what has no frame in Rhino then says so.</summary>
    public bool TellsStack { get; set; }

    /// <summary>The zone that dates are shown in.</summary>
    public TimeZoneInfo Zone { get; internal set; } = TimeZoneInfo.Utc;

    /// <summary>Jint's own realm.</summary>
    public Realm JintRealm { get; private set; } = null!;

    /// <summary>The bindings scope: a script's <c>this</c> at top level.</summary>
    public BindingsScope Scope { get; private set; } = null!;

    /// <summary>Rhino's standard objects: <c>globalThis</c>.</summary>
    public StandardObjects Standard { get; private set; } = null!;

    /// <summary>The line Rhino names for a place: that of the statement around it.</summary>
    public int LineOf(in Acornima.SourceLocation location) =>
        TextOf(location.SourceFile) is { } text
            ? text.Lines.At(location.Start.Line, location.Start.Column)
            : location.Start.Line;

    /// <summary>The script or library that errors call by this name; null for what a script compiled while running.</summary>
    public RhinoScript? TextOf(string? fileName) => _texts.Find(text => text.FileName == fileName);

    /// <summary>A built-in of the modern engine underneath.</summary>
    public JsValue Modern(string name) => _modern!.Get(name);

    public ObjectInstance ModernObject(string name) => (ObjectInstance)_modern!.Get(name);

    public ObjectInstance ModernPrototype(string name) => (ObjectInstance)ModernObject(name).Get("prototype");

    /// <summary>JavaScript's <c>Object(value)</c> of a value that is neither null nor undefined.</summary>
    public ObjectInstance ObjectOf(JsValue value) => TypeConverter.ToObject(JintRealm, value);

    /// <summary>Runs the text of a library, which may reach members of standard objects that the script does not name.</summary>
    public JsValue Load(RhinoScript library)
    {
        if (!_texts.Contains(library))
        {
            _texts.Add(library);
            Members.Add(library);
        }

        return Engine.Evaluate(library.Prepared);
    }

    /// <summary>The members that are not as the engine underneath has them.</summary>
    public ReplacedMembers Members => field ??= new ReplacedMembers(this);

    /// <summary>Runs the script once.</summary>
    /// <returns>The completion value.</returns>
    /// <exception cref="RhinoRunException">An error left the script.</exception>
    /// <exception cref="ScriptStoppedException">A limit was reached.</exception>
    public JsValue Evaluate()
    {
        Scope.Declare(Script.Variables);
        return Guard(() => Engine.Evaluate(Script.Prepared));
    }

    /// <summary>Runs something in the realm; what escapes is told in Rhino's words.</summary>
    public JsValue Guard(Func<JsValue> run)
    {
        var outer = RunBudget.Enter(Budget);
        try
        {
            return run();
        }
        catch (Exception exception)
        {
            if (RhinoFailures.From(this, exception) is { } told)
            {
                throw told;
            }

            throw;
        }
        finally
        {
            RunBudget.Enter(outer);
        }
    }

    internal void Open(JsEngine engine, Realm jintRealm, ObjectInstance modern)
    {
        Engine = engine;
        JintRealm = jintRealm;
        _modern = modern;
        Standard = new StandardObjects(this, engine);
        Scope = new BindingsScope(this, engine);
        Java.Attach(this);
    }
}
