using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// Runs the scripts of nodes: each in a fresh engine with AM's bindings on its top level, compiled once for the process.
/// </summary>
/// <param name="dialect">The language version that AM's engine is set to.</param>
/// <param name="additions">Java classes and top-level objects of the user's own; class lists hide none of them.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/am-scripting/scripting-env.html">The scripting environment</seealso>
public sealed class ScriptHost(RhinoDialect dialect = RhinoDialect.Aic, JavaAdditions? additions = null) : IScriptRunner
{
    /// <summary>The language version of the scripts.</summary>
    public RhinoDialect Dialect => dialect;

    /// <inheritdoc />
    public ScriptResult Run(ScriptRequest request, CancellationToken cancellation)
    {
        try
        {
            return Cleaned(
                Prepare(request, cancellation),
                run =>
                {
                    var value = run.Evaluate();
                    return run.AfterScript(() => ReadBack.From(run, value));
                }
            );
        }
        catch (RhinoSyntaxException refused)
        {
            return new ScriptResult.Failed(ScriptPlaces.Refused(request.Script, refused));
        }
        catch (RhinoRunException ended)
        {
            return new ScriptResult.Failed(ScriptPlaces.Ended(request, ended.Failure));
        }
        catch (JavaErrorException error)
        {
            return new ScriptResult.Threw(error.Thrown.Class.Name, error.Thrown.Message ?? "null");
        }
        catch (ScriptStoppedException stopped)
        {
            return new ScriptResult.Stopped(
                stopped.Limit,
                new SourceSpan(request.Script.File, Math.Max(1, stopped.Line), 1)
            );
        }
    }

    /// <summary>The places of a script that coverage counts; none where Rhino refuses it.</summary>
    /// <param name="script">The script.</param>
    /// <param name="library">Scripts require it.</param>
    public IReadOnlyList<ScriptProbe> Probes(Script script, bool library = false)
    {
        try
        {
            return library
                ? LibraryScripts.Wrapped(script.Source, script.Name, dialect, probed: true).Probes
                : CompiledScripts.Get(script.Source, ScriptPlaces.FileOf(script), dialect, probed: true).Probes;
        }
        catch (RhinoSyntaxException)
        {
            return [];
        }
    }

    /// <summary>Runs a text as a node's script and says what its last expression came to: a scratch pad with bindings.</summary>
    public EvaluationAnswer Evaluate(ScriptRequest request, CancellationToken cancellation)
    {
        try
        {
            return Cleaned(Prepare(request, cancellation), run => Completions.Describe(run.Realm, run.Evaluate()));
        }
        catch (RhinoSyntaxException refused)
        {
            return new EvaluationAnswer.Failed("parse", refused.Name, refused.Message, refused.Line);
        }
        catch (RhinoRunException ended)
        {
            var failure = ended.Failure;
            return new EvaluationAnswer.Failed(failure.Phase, failure.Name, failure.Message, failure.Line);
        }
        catch (JavaErrorException error)
        {
            return new EvaluationAnswer.Failed("run", null, error.Thrown.JavaText, 0);
        }
        catch (ScriptStoppedException stopped)
        {
            return new EvaluationAnswer.Failed("run", null, stopped.Message, stopped.Line);
        }
    }

    /// <summary>Leaves plain values in the states, whatever comes of the script; its own failure is the one to tell.</summary>
    private static T Cleaned<T>(ScriptRun run, Func<ScriptRun, T> evaluate)
    {
        T made;
        try
        {
            made = evaluate(run);
        }
        catch
        {
            StateCleaning.Clean(run);
            throw;
        }

        StateCleaning.Clean(run)?.Throw();
        return made;
    }

    private ScriptRun Prepare(ScriptRequest request, CancellationToken cancellation)
    {
        ScriptContextNames.Check(request);
        return new ScriptRun(
            request,
            CompiledScripts.Get(
                request.Script.Source,
                ScriptPlaces.FileOf(request.Script),
                dialect,
                probed: request.Services.Coverage is not null
            ),
            additions ?? JavaAdditions.None,
            cancellation
        );
    }
}
