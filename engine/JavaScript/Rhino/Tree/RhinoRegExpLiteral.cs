using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>A regular expression literal that Rhino's own regular expression compiler accepts.</summary>
internal sealed class RhinoRegExpLiteral(string pattern, string flags) : Expression(NodeType.Extension)
{
    /// <summary>The text between the slashes, as written.</summary>
    public string Pattern { get; } = pattern;

    /// <summary>Any of <c>g</c>, <c>i</c>, <c>m</c>.</summary>
    public string Flags { get; } = flags;

    protected override IEnumerator<Node>? GetChildNodes() => Children.None();

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
