using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>()</c> before an arrow; never in a finished tree.</summary>
internal sealed class EmptyParentheses() : Expression(NodeType.Extension)
{
    protected override IEnumerator<Node>? GetChildNodes() => null;

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
