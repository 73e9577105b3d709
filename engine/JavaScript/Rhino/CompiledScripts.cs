namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>
/// The scripts that this process has compiled, by their content: an unchanged script is read once. The least recently
/// used ones are forgotten when there are too many.
/// </summary>
internal static class CompiledScripts
{
    private const int MostScripts = 512;
    private const int MostCharacters = 16 * 1024 * 1024;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<Key, LinkedListNode<RhinoScript>> Known = [];
    private static readonly LinkedList<RhinoScript> ByUse = [];
    private static long _characters;

    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoScript Get(string source, string fileName, RhinoDialect dialect)
    {
        var key = new Key(source, fileName, dialect);
        lock (Gate)
        {
            if (Known.TryGetValue(key, out var known))
            {
                ByUse.Remove(known);
                ByUse.AddFirst(known);
                return known.Value;
            }
        }

        var compiled = RhinoCompiler.Compile(source, fileName, dialect);
        lock (Gate)
        {
            if (Known.TryAdd(key, new LinkedListNode<RhinoScript>(compiled)))
            {
                ByUse.AddFirst(Known[key]);
                _characters += source.Length;
                Forget();
            }
        }

        return compiled;
    }

    private static void Forget()
    {
        while (ByUse.Count > 1 && (ByUse.Count > MostScripts || _characters > MostCharacters))
        {
            var oldest = ByUse.Last!.Value;
            ByUse.RemoveLast();
            Known.Remove(new Key(oldest.Source, oldest.FileName, oldest.Dialect));
            _characters -= oldest.Source.Length;
        }
    }

    private readonly record struct Key(string Source, string FileName, RhinoDialect Dialect);
}
