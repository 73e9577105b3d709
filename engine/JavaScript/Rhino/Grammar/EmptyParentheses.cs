using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>()</c> before an arrow; never in a finished tree.</summary>
internal sealed class EmptyParentheses() : Expression(NodeType.Extension)
{
    protected override IEnumerator<Node>? GetChildNodes() => Children.None();

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
