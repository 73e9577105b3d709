using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Loading.Source;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Loading.AmExports;

/// <summary>
/// Node types of the node designer (<c>/am/json/node-designer/node-type</c>): frodo's <c>nodeTypes</c>, and the objects themselves, as REST and
/// fr-config-manager (<c>custom-nodes/</c>) write them.
/// </summary>
internal static class ExportDesigns
{
    private const string Prefix = "designer-";

    public static bool IsDesign(SourceMap map) =>
        map.Text("_id") is not null
        && map.Text("serviceName") is not null
        && map.Find("outcomes") is SourceList
        && map.Member("script") is not null;

    /// <summary>Takes one; without a script that can be read there is nothing to run.</summary>
    public static void Add(ExportFile file, SourceValue value, ExportPool pool, Mistakes mistakes)
    {
        if (
            value is not SourceMap config
            || config.Text("serviceName") is not { } service
            || ScriptText.Of(file, config, config.Text("displayName") ?? service, mistakes) is not var (source, text)
        )
        {
            return;
        }

        var name = service.StartsWith(Prefix, StringComparison.Ordinal) ? service : Prefix + service;
        var shown = config.Text("displayName") ?? name;
        var script = new Script(name, shown, text, source, ScriptGeneration.NextGeneration);
        pool.Designs.TryAdd(
            name,
            new DesignedNodeType(
                name,
                shown,
                script,
                Texts(config, "outcomes"),
                config.Text("errorOutcome") == "true",
                Inputs(config),
                [.. (config.Map("properties")?.Members ?? []).Select(Property)]
            )
        );
    }

    private static List<string> Texts(SourceMap config, string member) =>
        [.. (config.Find(member) as SourceList)?.Items.OfType<SourceScalar>().Select(i => i.Text) ?? []];

    /// <summary>A trailing question mark marks an input that may be absent.</summary>
    private static List<string> Inputs(SourceMap config) => [.. Texts(config, "inputs").Select(i => i.TrimEnd('?'))];

    private static KeyValuePair<string, object?> Property(SourceMember member) =>
        KeyValuePair.Create(
            member.Name,
            (member.Value as SourceMap)?.Find("defaultValue") is { } value
                ? StateJson.Read(SourceJson.Element(value))
                : null
        );
}
