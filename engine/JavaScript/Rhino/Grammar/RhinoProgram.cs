using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>A source text that Rhino's grammar accepts, as a tree with true positions, and what reading it found out.</summary>
/// <param name="Tree">Acornima's nodes and those of <c>Rhino/Tree</c>; never marked strict.</param>
/// <param name="MentionedNames">Every identifier and property name in the text.</param>
/// <param name="ReachesAnything">True when names that are not in the text may be reached (<c>eval</c>, <c>with</c>, reflection, …).</param>
/// <param name="ReachesByKey">True when only keys that the script computes may lead to such names; each is looked at when it is used.</param>
/// <param name="Strict">The script starts with <c>'use strict'</c>.</param>
/// <param name="StrictFunctions">Functions whose own body starts with <c>'use strict'</c>. Rhino does not pass it on to functions inside.</param>
/// <param name="ExpressionClosures">Functions written as <c>function (x) x * x</c>; their body is one return.</param>
/// <param name="LegacyGenerators">Functions with <c>yield</c> but without <c>*</c> (version 200); their nodes are marked as generators.</param>
/// <param name="Lines">The lines that Rhino names in errors.</param>
/// <param name="Scopes">Names declared in the script, in each function, block, loop and let.</param>
internal sealed record RhinoProgram(
    Script Tree,
    IReadOnlySet<string> MentionedNames,
    bool ReachesAnything,
    bool ReachesByKey,
    bool Strict,
    IReadOnlySet<Node> StrictFunctions,
    IReadOnlySet<Node> ExpressionClosures,
    IReadOnlySet<Node> LegacyGenerators,
    ReportedLines Lines,
    IReadOnlyDictionary<Node, ScopeNames> Scopes
);
