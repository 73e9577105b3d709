using System.Collections.Immutable;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>The names declared in one scope: <c>var</c>, <c>const</c> and functions in their function, <c>let</c> in its block.</summary>
internal sealed class ScopeNames(ScopeNames? parent)
{
    private Dictionary<string, DeclarationKind>? _names;

    /// <summary>The scope around this one inside the same function; null for a function's or the script's own scope.</summary>
    public ScopeNames? Parent { get; } = parent;

    /// <summary>A loop's own scope, where a bare <c>let</c> is refused.</summary>
    public bool IsLoop { get; set; }

    public IReadOnlyDictionary<string, DeclarationKind> Names =>
        _names ?? (IReadOnlyDictionary<string, DeclarationKind>)ImmutableDictionary<string, DeclarationKind>.Empty;

    /// <summary>The nearest scope, this or around, that declares the name.</summary>
    public ScopeNames? Defining(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._names is not null && scope._names.ContainsKey(name))
            {
                return scope;
            }
        }

        return null;
    }

    public DeclarationKind KindOf(string name) => _names![name];

    public void Declare(string name, DeclarationKind kind) => (_names ??= new(StringComparer.Ordinal))[name] = kind;
}
