using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Bindings.Contexts;
using JourneySim.Engine.JavaScript.Bindings.Legacy;
using JourneySim.Engine.JavaScript.Bindings.NextGeneration;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.JavaScript;

/// <summary>One evaluation of one script: its engine, its Java side, its bindings.</summary>
internal sealed class ScriptRun
{
    private readonly JavaAdditions _additions;
    private bool _hasChance;

    public ScriptRun(ScriptRequest request, RhinoScript script, JavaAdditions additions, CancellationToken cancellation)
    {
        _additions = additions;
        Request = request;
        Cancellation = cancellation;
        Java = new JavaBridge(
            new JavaSettings
            {
                Generation = request.Script.Generation,
                ShowsMapsByAm = request.Script.Generation == ScriptGeneration.NextGeneration,
                Classes = additions.Admitted(Services.Classes),
                Known = additions.Known,
                Clock = Services.Clock,
                Random = Services.Random,
            }
        );
        Realm = new RhinoRealm(script, Java)
        {
            Counters = request.Services.Coverage?.Counters(request.Script, script.Probes),
        };
        Java.Attach(Realm);
        Logger = new ScriptLogger(request);
        Action = new ActionWrapper();
        Transactions = new TransactionIds(Services.Random);
    }

    public ScriptRequest Request { get; }

    public ScriptServices Services => Request.Services;

    public CancellationToken Cancellation { get; }

    public JavaBridge Java { get; }

    public RhinoRealm Realm { get; }

    public ScriptLogger Logger { get; }

    /// <summary>The next generation's action under construction.</summary>
    public ActionWrapper Action { get; }

    public CallbacksBuilder CallbacksBuilder { get; } = new();

    public TransactionIds Transactions { get; }

    /// <summary>Runs the script with its bindings.</summary>
    /// <returns>The completion value.</returns>
    /// <exception cref="RhinoRunException">An error left the script.</exception>
    /// <exception cref="ScriptStoppedException">A limit was reached.</exception>
    public JsValue Evaluate()
    {
        Remark();
        RhinoEngine.Create(Realm, Services.Limits, TimeZoneInfo.Utc, Cancellation, Services.Clock);
        UseChance(Realm.Script);
        foreach (var binding in ContextBindings.Of(Request))
        {
            if (!Services.OmittedBindings.Contains(binding.Name))
            {
                binding.Bind(this);
            }
        }

        foreach (var (name, make) in _additions.Bindings)
        {
            Java.Bind(name, make(Java.Run));
        }

        if (Request.Script.Generation == ScriptGeneration.NextGeneration)
        {
            Realm.Scope.Bind(LibraryScripts.Require, new LibraryScripts(this).Function);
        }

        return Realm.Evaluate();
    }

    /// <summary>Runs the text of a library.</summary>
    public JsValue Load(RhinoScript library)
    {
        var value = Realm.Load(library);
        UseChance(library);
        return value;
    }

    /// <summary>A binding's value as the script sees it.</summary>
    public JsValue Show(object? value) => Java.Wrapping.Loose(value);

    /// <summary>Runs script code once more after the script itself, for a suspension's message.</summary>
    /// <param name="work">Makes the message.</param>
    /// <param name="text">What AM says when it fails; null for the failure's own text.</param>
    /// <exception cref="SuspensionFailedException">It failed.</exception>
    public T AfterScript<T>(Func<T> work, string? text)
    {
        try
        {
            return AfterScript(() =>
            {
                try
                {
                    return work();
                }
                catch (JavaException failed)
                {
                    throw new SuspensionFailedException(text ?? failed.Text, failed);
                }
            });
        }
        catch (RhinoRunException failed)
        {
            throw new SuspensionFailedException(text ?? failed.Failure.TextAt(failed.Failure.File), failed);
        }
    }

    /// <summary>Reads what the script left, within the same budget: its objects may run code of it.</summary>
    public T AfterScript<T>(Func<T> work)
    {
        T? made = default;
        Realm.Guard(() =>
        {
            made = work();
            return JsValue.Undefined;
        });
        return made!;
    }

    public void Note(string code, Severity severity, string message, string? hint = null, SourceSpan? span = null) =>
        Services.Trace.Emit(
            new TraceEvent.Noted(new Diagnostic(code, severity, message, span, hint))
            {
                At = Services.Clock.GetUtcNow(),
            }
        );

    /// <summary><c>Math.random</c> draws from the run's chance in every text that may call it.</summary>
    private void UseChance(RhinoScript text)
    {
        if (
            !_hasChance
            && (
                text.ReachesAnything
                || text.MentionedNames.Contains("random")
                || (text.ReachesByKey && text.MentionedNames.Contains("Math"))
            )
            && Realm.Standard.Get("Math") is ObjectInstance math
        )
        {
            _hasChance = true;
            math.FastSetProperty("random", new PropertyDescriptor(Random(), PropertyFlag.NonEnumerable));
        }
    }

    private ClrFunction Random() =>
        new(Realm.Engine, "random", (_, _) => new JsNumber(Services.Random.NextDouble()), 0);

    private void Remark()
    {
        foreach (var remark in Realm.Script.Remarks)
        {
            Note(
                remark.Code,
                Severity.Warning,
                remark.Message,
                remark.Hint,
                new SourceSpan(Request.Script.File, remark.Line, remark.Column)
            );
        }
    }
}
