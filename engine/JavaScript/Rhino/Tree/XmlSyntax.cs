using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Tree;

/// <summary>
/// Syntax of ECMAScript for XML that Rhino reads and the simulator does not run: literals, attributes, descendants,
/// qualified names, filters, <c>default xml namespace</c>.
/// </summary>
internal sealed class XmlSyntax(string what, IReadOnlyList<Expression> operands, XmlReference reference)
    : Expression(NodeType.Extension)
{
    /// <summary>For a message: <c>an XML literal</c>, <c>an XML attribute (.@name)</c>, …</summary>
    public string What { get; } = what;

    /// <summary>The expressions inside, in source order.</summary>
    public IReadOnlyList<Expression> Operands { get; } = operands;

    /// <summary>The object whose XML member is asked for, the first of the operands; null where there is none.</summary>
    public Expression? Target { get; init; }

    /// <summary>Whether it may be assigned to.</summary>
    public XmlReference Reference { get; } = reference;

    protected override IEnumerator<Node>? GetChildNodes() => Children.Of(Operands);

    protected override object? Accept(AstVisitor visitor) => AcceptAsExtension(visitor);
}
