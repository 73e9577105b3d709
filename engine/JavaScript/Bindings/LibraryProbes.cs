using System.Runtime.CompilerServices;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Lowering;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>The places of a library that coverage counts: those of its author's text, without the function around it.</summary>
internal sealed class LibraryProbes
{
    private static readonly ConditionalWeakTable<RhinoScript, LibraryProbes> Known = [];

    private readonly int[] numbers;

    private LibraryProbes(RhinoScript wrapped)
    {
        var before = LibraryScripts.Before.Length;
        var probes = new List<ScriptProbe>();
        numbers = new int[wrapped.Probes.Count];
        var end = wrapped.Source.AsSpan().Count('\n') + 1;
        foreach (var (number, probe) in wrapped.Probes.Index())
        {
            if ((probe.Line == 1 && probe.Column <= before) || probe.Line >= end)
            {
                numbers[number] = -1;
                continue;
            }

            numbers[number] = probes.Count;
            probes.Add(
                probe with
                {
                    Column = probe.Line == 1 ? probe.Column - before : probe.Column,
                    EndColumn = probe.EndLine == 1 ? probe.EndColumn - before : probe.EndColumn,
                }
            );
        }

        Probes = probes;
    }

    public IReadOnlyList<ScriptProbe> Probes { get; }

    public static LibraryProbes Of(RhinoScript wrapped) => Known.GetValue(wrapped, w => new LibraryProbes(w));

    /// <summary>Lets the library's own counting functions stand before those of its caller.</summary>
    public void Install(LibraryScope scope, ScriptRun run, int[] counters)
    {
        Put(LoweredName.Probe, (number, _, _) => Count(number, counters));
        Put(
            LoweredName.ProbeLeft,
            (number, left, deciding) =>
            {
                if (Probe.Decides(left, deciding))
                {
                    Count(number, counters);
                }

                return left;
            }
        );

        void Put(string name, Func<JsValue, JsValue, JsValue, JsValue> body) =>
            scope.FastSetProperty(
                name,
                new PropertyDescriptor(
                    new ClrFunction(run.Realm.Engine, name, (_, a) => body(a.At(0), a.At(1), a.At(2))),
                    PropertyFlag.AllForbidden
                )
            );
    }

    private JsValue Count(JsValue number, int[] counters)
    {
        var own = numbers[(int)number.AsNumber()];
        if (own >= 0)
        {
            counters[own]++;
        }

        return JsValue.Undefined;
    }
}
