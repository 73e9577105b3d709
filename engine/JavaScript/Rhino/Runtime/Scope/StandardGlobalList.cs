using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

/// <summary>One top-level name and its maker; a maker that answers null leaves the name undefined.</summary>
internal sealed record StandardGlobal(string Name, Func<RhinoRealm, JsValue?> Make);

/// <summary>The list of Rhino's top-level names, in Rhino's order (recorded from Rhino 1.7.14.1).</summary>
internal static class StandardGlobalList
{
    private static readonly string[] Common =
    [
        "Function",
        "Object",
        "Error",
        "CallSite",
        "decodeURI",
        "decodeURIComponent",
        "encodeURI",
        "encodeURIComponent",
        "escape",
        "eval",
        "isFinite",
        "isNaN",
        "isXMLName",
        "parseFloat",
        "parseInt",
        "unescape",
        "uneval",
        "NaN",
        "Infinity",
        "undefined",
        "globalThis",
        "EvalError",
        "RangeError",
        "ReferenceError",
        "SyntaxError",
        "TypeError",
        "URIError",
        "InternalError",
        "JavaException",
        "Array",
        "String",
        "Boolean",
        "Number",
        "Date",
        "Math",
        "JSON",
        "With",
        "Call",
        "Script",
        "Iterator",
        "StopIteration",
        "RegExp",
        "Continuation",
        "XML",
        "XMLList",
        "Namespace",
        "QName",
    ];

    private static readonly string[] Es6Only =
    [
        "ArrayBuffer",
        "Int8Array",
        "Uint8Array",
        "Uint8ClampedArray",
        "Int16Array",
        "Uint16Array",
        "Int32Array",
        "Uint32Array",
        "Float32Array",
        "Float64Array",
        "DataView",
        "Symbol",
        "Map",
        "Promise",
        "Set",
        "WeakMap",
        "WeakSet",
        "BigInt",
    ];

    private static readonly string[] Java =
    [
        "Packages",
        "getClass",
        "JavaAdapter",
        "JavaImporter",
        "java",
        "javax",
        "org",
        "com",
        "edu",
        "net",
    ];

    public static IReadOnlyList<StandardGlobal> For(RhinoDialect dialect)
    {
        var names = dialect == RhinoDialect.Aic ? Common : [.. Common, .. Es6Only];
        return
        [
            .. names.Select(name => new StandardGlobal(
                name,
                ReplacedGlobals.Makers.TryGetValue(name, out var make) ? make : realm => realm.Modern(name)
            )),
            .. Java.Select(name => new StandardGlobal(name, realm => realm.Java.Global(realm, name))),
        ];
    }
}
