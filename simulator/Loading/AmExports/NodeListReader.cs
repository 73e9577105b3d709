using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>A tree with its nodes as a list, <c>{ tree, nodes: [{ _id, nodeType, details }] }</c>, as several teams keep journeys in their repositories.</summary>
internal sealed class NodeListReader : IJourneyReader
{
    public string Format => "tree with a list of nodes";

    public bool Recognises(ExportFile file) =>
        file.Map is { } map
        && map.Find("nodes") is SourceList
        && map.Map("tree") is { } tree
        && tree.Map("nodes") is not null;

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        var realm = pool.Realm(file.Realm);
        var tree = file.Map!.Map("tree")!;
        var name = tree.Text("_id") ?? Path.GetFileNameWithoutExtension(file.Path);
        realm.AddTree(new ExportTree(name, tree, file.Shown), mistakes);
        foreach (var node in ((SourceList)file.Map.Find("nodes")!).Items.OfType<SourceMap>())
        {
            realm.AddNode(Flat(node));
        }
    }

    /// <summary>The configuration as AM's REST interface writes it.</summary>
    private static SourceMap Flat(SourceMap node)
    {
        if (node.Map("details") is not { } details)
        {
            return node;
        }

        var members = node.Members.Where(m => m.Name is "_id").Concat(details.Members.Where(m => m.Name is not "_id"));
        return node.Text("nodeType") is { } type && details.Member("_type") is null
            ? new SourceMap([.. members, Member("_type", Typed(type, node.Span), node.Span)], node.Span)
            : new SourceMap([.. members], node.Span);
    }

    private static SourceMap Typed(string type, SourceSpan span) =>
        new([Member("_id", new SourceScalar(type, ScalarKind.Text, span), span)], span);

    private static SourceMember Member(string name, SourceValue value, SourceSpan span) => new(name, span, value);
}
