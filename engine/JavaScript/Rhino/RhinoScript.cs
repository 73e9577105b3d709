using Jint;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>A source text that passed Rhino's grammar, lowered to what Jint runs. Immutable; shared by all runs and threads.</summary>
/// <param name="Source">The author's text.</param>
/// <param name="FileName">The name that errors carry.</param>
/// <param name="Dialect">The language version it was read with.</param>
/// <param name="Prepared">The lowered tree; positions are those of <paramref name="Source"/>.</param>
/// <param name="MentionedNames">Every identifier and property name in the text, so that the runtime replaces only built-ins a script can reach.</param>
/// <param name="ReachesAnything">True when <c>eval</c>, <c>with</c> or reflection may reach names that are not in the text.</param>
/// <param name="Remarks">Places where Rhino silently does something an author will not expect.</param>
public sealed record RhinoScript(
    string Source,
    string FileName,
    RhinoDialect Dialect,
    Prepared<Acornima.Ast.Script> Prepared,
    IReadOnlySet<string> MentionedNames,
    bool ReachesAnything,
    IReadOnlyList<RhinoRemark> Remarks
)
{
    /// <summary>Keys that the script computes may lead to names that are not in the text; each is looked at when it is used.</summary>
    internal bool ReachesByKey { get; init; }

    /// <summary>The lines Rhino names in errors.</summary>
    internal ReportedLines Lines { get; init; } = new();

    /// <summary>The variables of the top level, in the order of their declarations.</summary>
    internal IReadOnlyList<string> Variables { get; init; } = [];

    /// <summary>The places that coverage counts; empty when nothing is counted.</summary>
    public IReadOnlyList<ScriptProbe> Probes { get; init; } = [];
}
