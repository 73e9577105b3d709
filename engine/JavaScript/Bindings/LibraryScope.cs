using Acornima;
using Acornima.Ast;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Bindings.Contexts;
using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>What a library sees in place of its caller's top level: the bindings that libraries have; the others do not exist for it.</summary>
internal sealed class LibraryScope : ObjectInstance
{
    private readonly ScriptRun _run;
    private readonly HashSet<string> _hidden;

    public LibraryScope(ScriptRun run, JsValue require)
        : base(run.Realm.Engine)
    {
        _run = run;
        var bindings = ContextBindings.Of(run.Request);
        _hidden = [.. bindings.Where(b => !b.InLibraries).Select(b => b.Name), "outcome", "auditEntryDetail"];
        FastSetProperty(
            LibraryScripts.Require,
            new PropertyDescriptor(require, PropertyFlag.ConfigurableEnumerableWritable)
        );
    }

    public override bool HasProperty(JsValue property) =>
        base.HasProperty(property) || _hidden.Contains(property.ToString());

    public override JsValue Get(JsValue property, JsValue receiver)
    {
        if (base.HasProperty(property) || property is not JsString || !_hidden.Contains(property.ToString()))
        {
            return base.Get(property, receiver);
        }

        return IsAskedForType() ? Undefined : throw _run.Realm.Errors.ReferenceError($"\"{property}\" is not defined.");
    }

    /// <summary>An assignment makes a name of the library's own.</summary>
    public override bool Set(JsValue property, JsValue value, JsValue receiver) => base.Set(property, value, this);

    private bool IsAskedForType() =>
        RhinoEngine.CurrentNode(_run.Realm.Engine) is UnaryExpression { Operator: Operator.TypeOf };
}
