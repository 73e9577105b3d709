using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;

namespace JourneySim.Loading.AmExports;

/// <summary>The scripts of a pool as scripts of runs.</summary>
internal static class ExportScripts
{
    private const string Library = "LIBRARY";

    /// <summary>Scripts that nodes may name, those without a text and those in Groovy left out.</summary>
    public static IEnumerable<(Script Script, SourceSpan? Span)> ForNodes(ExportPool pool, string realm) =>
        Usable(pool, realm).Where(s => s.Context != Library).Select(s => (ScriptOf(s), (SourceSpan?)s.Config.Span));

    public static IEnumerable<Script> Libraries(ExportPool pool, string realm) =>
        Usable(pool, realm)
            .Where(s => s.Context == Library)
            .Select(ScriptOf)
            .DistinctBy(s => s.Name, StringComparer.Ordinal);

    /// <summary>Whether the script is there, but in a language that is not simulated.</summary>
    public static bool IsGroovy(ExportPool pool, string realm, string id) =>
        pool.LookUp(realm).Any(r => r.Scripts.GetValueOrDefault(id) is { IsJavaScript: false });

    private static IEnumerable<ExportScript> Usable(ExportPool pool, string realm) =>
        All(pool, realm).Where(s => s.Source is not null && s.IsJavaScript);

    private static IEnumerable<ExportScript> All(ExportPool pool, string realm) =>
        pool.LookUp(realm).SelectMany(r => r.Scripts.Values).DistinctBy(s => s.Id, StringComparer.Ordinal);

    private static Script ScriptOf(ExportScript script) =>
        new(
            script.Id,
            script.Name,
            script.Source!,
            script.File,
            script.IsNextGeneration ? ScriptGeneration.NextGeneration : ScriptGeneration.Legacy,
            script.Context
        );
}
