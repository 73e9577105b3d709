using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Array literals; also the start of array comprehensions and of array patterns.</summary>
internal static class ArrayLiterals
{
    /// <summary>After the opening bracket.</summary>
    public static Expression Read(ParseContext p, SourceMark start)
    {
        List<Expression?> elements = [];
        var open = true;
        while (true)
        {
            switch (p.Peek())
            {
                case RhinoToken.Comma:
                    p.Consume();
                    if (open)
                    {
                        elements.Add(null);
                    }

                    open = true;
                    break;
                case RhinoToken.RightBracket:
                    p.Consume();
                    var literal = p.Place(new ArrayExpression(NodeList.From(elements)), start);
                    if (open && elements.Count is 1 or 2)
                    {
                        p.Findings.TrailingCommas.Add(literal);
                    }

                    return literal;
                case RhinoToken.For when !open && elements is [{ } result]:
                    return Comprehensions.ReadArray(p, result, start);
                case RhinoToken.Eof:
                    throw p.Refusal(RhinoMessages.NoBracketAfterElements);
                default:
                    if (!open)
                    {
                        throw p.Refusal(RhinoMessages.NoBracketAfterElements);
                    }

                    elements.Add(Expressions.ReadAssignment(p));
                    open = false;
                    break;
            }
        }
    }
}
