using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;

namespace JourneySim.Loading.AmExports;

/// <summary>What a journey refers to and the export does not hold: each named once, with where it would come from.</summary>
internal sealed class MissingParts(ExportTree tree, string realm)
{
    private const string NoScript = "[Empty]";

    private readonly List<(string Id, string Type, string Name, bool Needed)> configurations = [];
    private readonly OrderedDictionary<string, (string Node, SourceSpan? Span, bool Groovy)> scripts = new(
        StringComparer.Ordinal
    );

    public void Configuration(string id, string type, string name, bool needed) =>
        configurations.Add((id, type, name, needed));

    /// <param name="id">The script.</param>
    /// <param name="node">The node that names it.</param>
    /// <param name="span">Where.</param>
    /// <param name="groovy">It is there, but in Groovy.</param>
    public void Script(string id, string node, SourceSpan? span, bool groovy) =>
        scripts.TryAdd(id, (node, span, groovy));

    public void Tell(Mistakes mistakes)
    {
        // All of them gone is one mistake: a tree object alone was exported.
        if (configurations.Count > 1 && configurations.Count == tree.Tree.Map("nodes")?.Members.Count)
        {
            mistakes.Add(
                new Diagnostic(
                    "EXP1002",
                    Severity.Warning,
                    $"\"{tree.Name}\" comes without the settings of its {configurations.Count} nodes.",
                    tree.Tree.Member("nodes")?.NameSpan,
                    "Give the node objects too: a frodo export has them under \"nodes\", "
                        + $"fr-config-manager in realms/{RealmName}/journeys/{tree.Name}/nodes/."
                )
            );
        }
        else
        {
            foreach (var (id, type, name, needed) in configurations)
            {
                mistakes.Add(
                    new Diagnostic(
                        "EXP1002",
                        Severity.Warning,
                        $"The settings of node \"{name}\" ({type}) are missing{(needed ? "; a run stops there" : "")}.",
                        Entry(id),
                        $"They are the node object {id}: in a frodo export under \"nodes\" or \"innerNodes\", "
                            + $"with fr-config-manager {name} - {id}.json."
                    )
                );
            }
        }

        foreach (var (id, (node, span, groovy)) in scripts)
        {
            if (groovy)
            {
                mistakes.Warning(
                    "EXP1006",
                    span,
                    $"The script of node \"{node}\" is written in Groovy, which is not simulated.",
                    "Advanced Identity Cloud runs JavaScript only; put a JavaScript one in its place."
                );
                continue;
            }

            mistakes.Warning(
                "EXP1003",
                span,
                id == NoScript
                    ? $"Node \"{node}\" names no script."
                    : $"The script {id} of node \"{node}\" is missing.",
                id == NoScript
                    ? "Choose one in the journey editor."
                    : "Export the journey with its dependencies (frodo journey export without --no-deps), or add "
                        + $"realms/{RealmName}/scripts/scripts-config/{id}.json of fr-config-manager."
            );
        }
    }

    private string RealmName => realm.Length == 0 ? "alpha" : realm;

    private SourceSpan? Entry(string id) =>
        (tree.Tree.Map("nodes")?.Member(id)?.NameSpan) ?? tree.Tree.Member("nodes")?.NameSpan;
}
