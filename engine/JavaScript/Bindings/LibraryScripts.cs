using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Runtime.Interop;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>
/// <c>require(name)</c>: each library script runs once a run, in a function of its own, and sees fewer bindings than its caller (PingOne Advanced
/// Identity Cloud, "Library scripts"; measured on a tenant). In a cycle the half-built <c>exports</c> are handed over, as Rhino's own require does.
/// </summary>
internal sealed class LibraryScripts(ScriptRun run)
{
    public const string Require = "require";

    private readonly Dictionary<string, JsValue> loaded = new(StringComparer.Ordinal);
    private JsValue? function;

    /// <summary>The function that scripts and libraries call.</summary>
    public JsValue Function =>
        function ??= new ClrFunction(
            run.Realm.Engine,
            Require,
            (_, a) => Load(a.Length > 0 ? a[0].ToString() : "undefined")
        );

    private JsValue Load(string name)
    {
        if (loaded.TryGetValue(name, out var exports))
        {
            return exports;
        }

        if (!run.Services.Libraries.TryGetValue(name, out var library))
        {
            throw run.Realm.Errors.Error(
                $"Module \"{name}\" not found."
                    + (
                        NearestName.To(name, run.Services.Libraries.Keys) is { } near
                            ? $" Did you mean \"{near}\"?"
                            : ""
                    )
            );
        }

        var made = new JsObject(run.Realm.Engine);
        loaded[name] = made;
        var scope = new LibraryScope(run, Function);
        var coverage = run.Services.Coverage;
        var wrapped = Wrapped(library.Source, library.Name, run.Realm.Dialect, probed: coverage is not null);
        if (coverage is not null)
        {
            LibraryProbes.Install(scope, run, coverage.Counters(library, wrapped.Probes));
        }

        var factory = (Function)run.Load(wrapped);
        ((Function)factory.Call(JsValue.Undefined, [scope])).Call(JsValue.Undefined, [made]);
        return made;
    }

    /// <summary>The library in a function of its own.</summary>
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoScript Wrapped(string source, string name, RhinoDialect dialect, bool probed = false)
    {
        CompiledScripts.Get(source, name, dialect);
        return CompiledScripts.Get(LibraryText.Around(source), name, dialect, probed);
    }
}
