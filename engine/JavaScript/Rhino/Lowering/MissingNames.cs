using System.Collections.Frozen;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering;

/// <summary>Names that other engines have and Rhino 1.7.14 has not (recorded from it): a use fails only when the run comes to it.</summary>
internal static class MissingNames
{
    private static readonly FrozenDictionary<string, string> Globals = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["Buffer"] = "Use the utilities of the bindings, or Java's Base64.",
        ["Intl"] = "Format by hand, or with Java's classes.",
        ["Map"] = "Use an object, or java.util.HashMap.",
        ["Promise"] = "Call one thing after the other: nothing in a script is asynchronous.",
        ["Proxy"] = "Use a function.",
        ["Reflect"] = "Use the functions of Object.",
        ["Set"] = "Use an array with indexOf, or java.util.HashSet.",
        ["Symbol"] = "Use a text as the key.",
        ["URL"] = "Take the text apart, or use java.net.URI.",
        ["URLSearchParams"] = "Join encodeURIComponent(key) + '=' + encodeURIComponent(value) by '&'.",
        ["WeakMap"] = "Use java.util.WeakHashMap.",
        ["XMLHttpRequest"] = "Use httpClient.",
        ["atob"] = "Use the utilities of the bindings, or Java's Base64.",
        ["btoa"] = "Use the utilities of the bindings, or Java's Base64.",
        ["console"] = "Use logger.",
        ["fetch"] = "Use httpClient.",
        ["process"] = "Use systemEnv for environment variables.",
        ["queueMicrotask"] = "Call the function.",
        ["setInterval"] = "A script runs once: use a polling node.",
        ["setTimeout"] = "A script runs once: use a polling node.",
        ["structuredClone"] = "Write JSON.parse(JSON.stringify(…)).",
        ["window"] = "There is no browser here; the top-level scope is this.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Methods = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["findLast"] = "Loop from the end.",
        ["findLastIndex"] = "Loop from the end.",
        ["flat"] = "Write [].concat.apply([], list).",
        ["matchAll"] = "Call exec of a global pattern in a loop.",
        ["toReversed"] = "Write list.slice().reverse().",
        ["toSorted"] = "Write list.slice().sort(…).",
        ["toSpliced"] = "Write copy = list.slice(); copy.splice(…).",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OfObject = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["entries"] = "Write Object.keys(o).map(function (k) { return [k, o[k]]; }).",
        ["fromEntries"] = "Fill an object in a loop.",
        ["getOwnPropertyDescriptors"] = "Ask for each with getOwnPropertyDescriptor.",
        ["groupBy"] = "Fill an object of arrays in a loop.",
        ["hasOwn"] = "Write o.hasOwnProperty(key).",
        ["setPrototypeOf"] = "Write o.__proto__ = …, or use Object.create.",
        ["values"] = "Write Object.keys(o).map(function (k) { return o[k]; }).",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfObjectInEs6 = new[]
    {
        "entries",
        "fromEntries",
        "setPrototypeOf",
        "values",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Looks at a name that is read (not asked for its type).</summary>
    public static void Remark(LoweringPass pass, Identifier name)
    {
        if (
            Globals.TryGetValue(name.Name, out var hint)
            && pass.Scope.Resolve(name.Name) is null
            && !pass.Facts.IsWritten(name.Name)
            && !StandardGlobals.Of(pass.Dialect).Has(name.Name)
        )
        {
            pass.Remarks.Add(RemarkKind.MissingGlobal with { Hint = hint }, name.Name, name);
        }
    }

    /// <summary>Looks at a call of a method.</summary>
    public static void Remark(LoweringPass pass, CallExpression call)
    {
        if (call.Callee is Identifier name)
        {
            Remark(pass, name);
        }

        if (call.Callee is not MemberExpression { Computed: false, Property: Identifier key } member)
        {
            return;
        }

        if (member.Object is Identifier { Name: "Object" } holder && pass.Scope.Resolve("Object") is null)
        {
            if (
                OfObject.TryGetValue(key.Name, out var other)
                && !(pass.Dialect == RhinoDialect.AmEs6 && OfObjectInEs6.Contains(key.Name))
            )
            {
                pass.Remarks.Add(RemarkKind.MissingMethod with { Hint = other }, $"{holder.Name}.{key.Name}", key);
            }
        }
        else if (Methods.TryGetValue(key.Name, out var hint))
        {
            pass.Remarks.Add(RemarkKind.MissingMethod with { Hint = hint }, key.Name, key);
        }
    }
}
