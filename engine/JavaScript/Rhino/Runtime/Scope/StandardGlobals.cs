using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Scope;

/// <summary>Which top-level names Rhino 1.7.14 has in a dialect (recorded from the engine) and how each is made.</summary>
internal sealed class StandardGlobals
{
    private static readonly StandardGlobals Aic = new(RhinoDialect.Aic);
    private static readonly StandardGlobals AmEs6 = new(RhinoDialect.AmEs6);

    private readonly FrozenDictionary<string, Func<RhinoRealm, JsValue?>> _makers;

    private StandardGlobals(RhinoDialect dialect)
    {
        var makers = StandardGlobalList.For(dialect);
        Names = [.. makers.Select(maker => maker.Name)];
        _makers = makers.ToFrozenDictionary(maker => maker.Name, maker => maker.Make, StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Names { get; }

    public static StandardGlobals Of(RhinoDialect dialect) => dialect == RhinoDialect.Aic ? Aic : AmEs6;

    public bool Has(string name) => _makers.ContainsKey(name);

    public bool TryMake(RhinoRealm realm, string name, [NotNullWhen(true)] out JsValue? value, out bool constant)
    {
        constant = name is "NaN" or "Infinity" or "undefined";
        value = _makers.TryGetValue(name, out var make) ? make(realm) : null;
        return value is not null;
    }
}
