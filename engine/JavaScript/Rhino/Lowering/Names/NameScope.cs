using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

/// <summary>One scope of the text while it is being lowered: what its names mean, and the scope around it.</summary>
internal sealed class NameScope
{
    private readonly IReadOnlyDictionary<string, DeclarationKind>? _names;
    private Dictionary<string, string>? _renamed;

    private NameScope(
        LoweredFrame frame,
        NameScope? outer,
        IReadOnlyDictionary<string, DeclarationKind>? names,
        bool isOpen
    )
    {
        Frame = frame;
        Outer = outer;
        _names = names;
        IsOpen = isOpen;
    }

    public LoweredFrame Frame { get; }

    public NameScope? Outer { get; }

    /// <summary>The body of a <c>with</c>: its names are only known while running.</summary>
    public bool IsOpen { get; }

    public static NameScope Of(LoweredFrame frame, NameScope? outer, ScopeNames? names) =>
        new(frame, outer, names?.Names, isOpen: false);

    /// <summary>The scope of a caught error: an object in Rhino.</summary>
    public bool IsCatch { get; private init; }

    /// <summary>The outermost scope of a function or script.</summary>
    public bool IsFunctionLevel => Outer is null || !ReferenceEquals(Outer.Frame, Frame);

    public IEnumerable<string> OwnNames => _names?.Keys ?? [];

    public static NameScope OfNames(LoweredFrame frame, NameScope outer, IEnumerable<string> names) =>
        new(
            frame,
            outer,
            names
                .Distinct(StringComparer.Ordinal)
                .ToDictionary(name => name, _ => DeclarationKind.Let, StringComparer.Ordinal),
            isOpen: false
        );

    /// <summary>The scope of a caught error.</summary>
    public static NameScope OfCatch(LoweredFrame frame, NameScope outer, string name) =>
        new(
            frame,
            outer,
            new Dictionary<string, DeclarationKind>(StringComparer.Ordinal) { [name] = DeclarationKind.Let },
            isOpen: false
        )
        {
            IsCatch = true,
        };

    public static NameScope OfWith(LoweredFrame frame, NameScope outer) => new(frame, outer, null, isOpen: true);

    /// <summary>Gives a name of this scope another one in the lowered tree.</summary>
    public void Rename(string name, string lowered) => (_renamed ??= new(StringComparer.Ordinal))[name] = lowered;

    public string Lowered(string name) => _renamed?.GetValueOrDefault(name) ?? name;

    public bool Declares(string name) => _names?.ContainsKey(name) == true;

    /// <summary>A <c>with</c> of the author stands around the place, in the same function.</summary>
    public bool IsInWith => IsOpen || (Outer is { } outer && ReferenceEquals(outer.Frame, Frame) && outer.IsInWith);

    /// <summary>What a name means here; null when it is declared nowhere in the text, or a <c>with</c> may hold it.</summary>
    public ResolvedName? Resolve(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.IsOpen)
            {
                return null;
            }

            if (scope._names?.TryGetValue(name, out var kind) == true)
            {
                return new ResolvedName(scope, kind);
            }
        }

        return null;
    }
}
