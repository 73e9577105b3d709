namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>One string for each name in a source text; afterwards the set of names it mentions.</summary>
internal sealed class NamePool
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public NamePool() => _bySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlySet<string> Names => _names;

    public string Add(ReadOnlySpan<char> name)
    {
        if (!_bySpan.TryGetValue(name, out var known))
        {
            known = name.ToString();
            _names.Add(known);
        }

        return known;
    }
}
