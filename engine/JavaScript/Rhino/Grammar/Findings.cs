using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>What reading a script finds out beside the tree.</summary>
internal sealed class Findings
{
    public HashSet<Node> StrictFunctions { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<Node> ExpressionClosures { get; } = new(ReferenceEqualityComparer.Instance);

    public HashSet<Node> LegacyGenerators { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Expressions that stood in parentheses, which some rules look at, with the number of pairs.</summary>
    public Dictionary<Node, int> Parentheses { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Short array literals and patterns that end in a comma; <c>for ([key,] in o)</c> needs to know.</summary>
    public HashSet<Node> TrailingCommas { get; } = new(ReferenceEqualityComparer.Instance);

    public ReportedLines Lines { get; } = new();

    public Dictionary<Node, ScopeNames> Scopes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The script may reach names that are not in its text.</summary>
    public bool ReachesAnything { get; set; }

    /// <summary>It reads, writes or asks for members by keys that it computes; each such key is looked at while it runs.</summary>
    public bool ReachesByKey { get; set; }

    /// <summary>There is something that Rhino only checks after the whole text was read.</summary>
    public bool NeedsLaterChecks { get; set; }

    /// <summary>Something nests or runs so long that the height of the tree must be looked at.</summary>
    public bool LooksDeep { get; set; }

    public bool IsParenthesized(Node node) => Parentheses.Count != 0 && Parentheses.ContainsKey(node);

    public void AddScope(Node node, ScopeNames scope) => Scopes[node] = scope;
}
