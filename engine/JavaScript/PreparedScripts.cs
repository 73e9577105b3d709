using System.Collections.Concurrent;
using Jint;
using JourneySim.Engine.JavaScript.Rhino;

namespace JourneySim.Engine.JavaScript;

/// <summary>
/// The scripts of this process, compiled once by their content. A text that Rhino refuses is remembered with its refusal.
/// </summary>
internal static class PreparedScripts
{
    /// <summary>An editor that compiles every key press must not fill the memory.</summary>
    private const int Most = 512;

    private static readonly ConcurrentDictionary<(string Source, string File, RhinoDialect Dialect), object> Known = [];

    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoScript Get(string source, string file, RhinoDialect dialect)
    {
        if (!Known.TryGetValue((source, file, dialect), out var prepared))
        {
            if (Known.Count >= Most)
            {
                Known.Clear();
            }

            prepared = Known.GetOrAdd((source, file, dialect), Compile(source, file, dialect));
        }

        return prepared as RhinoScript ?? throw Again((RhinoSyntaxException)prepared);
    }

    private static object Compile(string source, string file, RhinoDialect dialect)
    {
        try
        {
            return Read(source, file, dialect);
        }
        catch (RhinoSyntaxException refused)
        {
            return refused;
        }
    }

    /// <summary>An exception object belongs to one throw.</summary>
    private static RhinoSyntaxException Again(RhinoSyntaxException refused) =>
        new(refused.Message, refused.Name, refused.Line, refused.Column, refused.LineSource);

    private static RhinoScript Read(string source, string file, RhinoDialect dialect)
    {
        try
        {
            var prepared = JsEngine.PrepareScript(source, file);
            return new RhinoScript(
                source,
                file,
                dialect,
                prepared,
                new HashSet<string>(StringComparer.Ordinal),
                true,
                []
            );
        }
        catch (ScriptPreparationException refused)
        {
            throw new RhinoSyntaxException(refused.Message, null, 1, 1, null);
        }
    }
}
