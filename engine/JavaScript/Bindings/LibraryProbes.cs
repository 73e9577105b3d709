using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino.Lowering;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>The counting functions of a library, which stand in its scope before those of its caller: its places have numbers of their own.</summary>
internal static class LibraryProbes
{
    public static void Install(LibraryScope scope, ScriptRun run, int[] counters)
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

    private static JsValue Count(JsValue number, int[] counters)
    {
        counters[(int)number.AsNumber()]++;
        return JsValue.Undefined;
    }
}
