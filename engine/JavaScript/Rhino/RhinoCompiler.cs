using Acornima.Ast;
using Jint;

namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>Reads a source text with Rhino's grammar and lowers it to what Jint runs with Rhino's meaning.</summary>
internal static class RhinoCompiler
{
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoScript Compile(string source, string fileName, RhinoDialect dialect)
    {
        Prepared<Script> prepared;
        try
        {
            prepared = JsEngine.PrepareScript(source, fileName);
        }
        catch (ScriptPreparationException refused)
        {
            throw new RhinoSyntaxException(refused.Message, null, 1, 1, null);
        }

        return new RhinoScript(
            source,
            fileName,
            dialect,
            prepared,
            new HashSet<string>(StringComparer.Ordinal),
            ReachesAnything: true,
            []
        );
    }
}
