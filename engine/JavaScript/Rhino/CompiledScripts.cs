namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>
/// The scripts that this process has compiled, by their content: an unchanged script is read once, and a text that Rhino
/// refuses is remembered with its refusal. The least recently used ones are forgotten when there are too many.
/// </summary>
internal static class CompiledScripts
{
    private const int MostScripts = 512;
    private const int MostCharacters = 16 * 1024 * 1024;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<Key, LinkedListNode<(Key Key, object Made)>> Known = [];
    private static readonly LinkedList<(Key Key, object Made)> ByUse = [];
    private static long _characters;

    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoScript Get(string source, string fileName, RhinoDialect dialect, bool probed = false)
    {
        var key = new Key(source, fileName, dialect, probed);
        var made = Find(key) ?? Keep(key, Compile(key));
        return made as RhinoScript ?? throw Again((RhinoSyntaxException)made);
    }

    private static object? Find(Key key)
    {
        lock (Gate)
        {
            if (!Known.TryGetValue(key, out var known))
            {
                return null;
            }

            ByUse.Remove(known);
            ByUse.AddFirst(known);
            return known.Value.Made;
        }
    }

    private static object Keep(Key key, object made)
    {
        lock (Gate)
        {
            var node = new LinkedListNode<(Key, object)>((key, made));
            if (Known.TryAdd(key, node))
            {
                ByUse.AddFirst(node);
                _characters += key.Source.Length;
                Forget();
            }

            return made;
        }
    }

    private static object Compile(Key key)
    {
        try
        {
            return RhinoCompiler.Compile(key.Source, key.FileName, key.Dialect, key.Probed);
        }
        catch (RhinoSyntaxException refused)
        {
            return refused;
        }
    }

    /// <summary>An exception object belongs to one throw.</summary>
    private static RhinoSyntaxException Again(RhinoSyntaxException refused) =>
        new(refused.Message, refused.Name, refused.Line, refused.Column, refused.LineSource);

    private static void Forget()
    {
        while (ByUse.Count > 1 && (ByUse.Count > MostScripts || _characters > MostCharacters))
        {
            var oldest = ByUse.Last!.Value.Key;
            ByUse.RemoveLast();
            Known.Remove(oldest);
            _characters -= oldest.Source.Length;
        }
    }

    private readonly record struct Key(string Source, string FileName, RhinoDialect Dialect, bool Probed);
}
