using System.Collections.Frozen;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Globals;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Iterators;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.RegExps;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

/// <summary>The top-level names whose value is not the one Jint brings: a table of contents, one line a name.</summary>
internal static class ReplacedGlobals
{
    public static FrozenDictionary<string, Func<RhinoRealm, JsValue?>> Makers { get; } =
        new Dictionary<string, Func<RhinoRealm, JsValue?>>(StringComparer.Ordinal)
        {
            ["globalThis"] = realm => realm.Standard,
            ["eval"] = GlobalEval.Make,
            ["Function"] = FunctionConstructor.Make,
            ["Error"] = ErrorConstructors.Of("Error"),
            ["EvalError"] = ErrorConstructors.Of("EvalError"),
            ["RangeError"] = ErrorConstructors.Of("RangeError"),
            ["ReferenceError"] = ErrorConstructors.Of("ReferenceError"),
            ["SyntaxError"] = ErrorConstructors.Of("SyntaxError"),
            ["TypeError"] = ErrorConstructors.Of("TypeError"),
            ["URIError"] = ErrorConstructors.Of("URIError"),
            ["InternalError"] = ErrorConstructors.Of("InternalError"),
            ["JavaException"] = ErrorConstructors.Of("JavaException"),
            ["Number"] = NumberConstructor.Make,
            ["Date"] = DateConstructor.Make,
            ["RegExp"] = RegExpConstructor.Make,
            ["Map"] = Collections.Keyed("Map"),
            ["WeakMap"] = Collections.Keyed("WeakMap"),
            ["ArrayBuffer"] = ArrayBuffers.Plain("ArrayBuffer", 1, ArrayBuffers.CheckLength),
            ["DataView"] = ArrayBuffers.Plain("DataView", 3, ArrayBuffers.CheckDataView),
            ["Int8Array"] = ArrayBuffers.View("Int8Array", 1),
            ["Uint8Array"] = ArrayBuffers.View("Uint8Array", 1),
            ["Uint8ClampedArray"] = ArrayBuffers.View("Uint8ClampedArray", 1),
            ["Int16Array"] = ArrayBuffers.View("Int16Array", 2),
            ["Uint16Array"] = ArrayBuffers.View("Uint16Array", 2),
            ["Int32Array"] = ArrayBuffers.View("Int32Array", 4),
            ["Uint32Array"] = ArrayBuffers.View("Uint32Array", 4),
            ["Float32Array"] = ArrayBuffers.View("Float32Array", 4),
            ["Float64Array"] = ArrayBuffers.View("Float64Array", 8),
            ["parseInt"] = GlobalFunctions.ParseInt,
            ["uneval"] = GlobalFunctions.Uneval,
            ["isXMLName"] = GlobalFunctions.IsXmlName,
            ["escape"] = GlobalFunctions.Escape,
            ["Iterator"] = IteratorConstructor.Make,
            ["StopIteration"] = RareConstructors.StopIteration,
            ["With"] = RareConstructors.Internal("With", 0),
            ["Call"] = RareConstructors.Internal("Call", 1),
            ["CallSite"] = RareConstructors.NotSimulated("CallSite", 0, "Read an error's stack as text."),
            ["Script"] = RareConstructors.NotSimulated("Script", 1, "Use eval or new Function."),
            ["Continuation"] = RareConstructors.NotSimulated("Continuation", 0, "Use a callback."),
            ["XML"] = RareConstructors.NotSimulated("XML", 1, "E4X is not simulated."),
            ["XMLList"] = RareConstructors.NotSimulated("XMLList", 1, "E4X is not simulated."),
            ["Namespace"] = RareConstructors.NotSimulated("Namespace", 2, "E4X is not simulated."),
            ["QName"] = RareConstructors.NotSimulated("QName", 2, "E4X is not simulated."),
        }.ToFrozenDictionary(StringComparer.Ordinal);
}
