using Jint.Native;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript;

/// <summary>One evaluation of one script: its engine, its bindings, and what it leaves.</summary>
internal sealed class ScriptRun
{
    private ScriptRun(ScriptRequest request, RhinoScript script, CancellationToken cancellation)
    {
        Request = request;
        Cancellation = cancellation;
        Realm = new RhinoRealm(script, NoJava.Instance)
        {
            Counters = request.Services.Coverage?.Counters(request.Script, script.Probes),
        };
        Logger = new ScriptLogger(request);
    }

    public ScriptRequest Request { get; }

    public ScriptServices Services => Request.Services;

    public CancellationToken Cancellation { get; }

    public RhinoRealm Realm { get; }

    public ScriptLogger Logger { get; }

    /// <summary>The next generation's action under construction.</summary>
    public ActionDraft Action { get; } = new();

    public static ScriptResult Execute(ScriptRequest request, RhinoDialect dialect, CancellationToken cancellation)
    {
        RhinoScript script;
        try
        {
            script = CompiledScripts.Get(
                request.Script.Source,
                ScriptPlaces.FileOf(request.Script),
                dialect,
                probed: request.Services.Coverage is not null
            );
        }
        catch (RhinoSyntaxException refused)
        {
            return new ScriptResult.Failed(ScriptPlaces.Refused(request.Script, refused));
        }

        return new ScriptRun(request, script, cancellation).Execute();
    }

    private ScriptResult Execute()
    {
        Remark();
        RhinoEngine.Create(Realm, Services.Limits, TimeZoneInfo.Utc, Cancellation);
        foreach (var binding in BindingList.Of(Request.Script.Generation))
        {
            if (!Services.OmittedBindings.Contains(binding.Name))
            {
                binding.Bind(this);
            }
        }

        try
        {
            Realm.Evaluate();
            return ReadBack.From(this);
        }
        catch (RhinoRunException ended)
        {
            return new ScriptResult.Failed(ScriptPlaces.Ended(Request, ended.Failure));
        }
        catch (ScriptStoppedException stopped)
        {
            return new ScriptResult.Stopped(
                stopped.Limit,
                new SourceSpan(Request.Script.File, Math.Max(1, stopped.Line), 1)
            );
        }
        finally
        {
            StateCleaning.Clean(Request);
        }
    }

    /// <summary>Runs script code once more after the script itself, for a suspension's message.</summary>
    public JsValue Again(Func<JsValue> run) => Realm.Guard(run);

    private void Remark()
    {
        foreach (var remark in Realm.Script.Remarks)
        {
            Services.Trace.Emit(
                new TraceEvent.Noted(
                    new Diagnostic(
                        remark.Code,
                        Severity.Warning,
                        remark.Message,
                        new SourceSpan(Request.Script.File, remark.Line, remark.Column),
                        remark.Hint
                    )
                )
                {
                    At = Services.Clock.GetUtcNow(),
                }
            );
        }
    }
}
