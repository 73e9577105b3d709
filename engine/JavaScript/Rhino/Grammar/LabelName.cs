using Acornima;
using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>A name before a colon, on its way up to the statement that asked for it; never in a finished tree.</summary>
internal sealed class LabelName(Identifier name) : Expression(NodeType.Extension)
{
    public Identifier Name { get; } = name;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Name);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
