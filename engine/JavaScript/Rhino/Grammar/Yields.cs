using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>yield</c> and <c>return</c>, which Rhino reads alike and does not want in one old-style generator.</summary>
internal static class Yields
{
    /// <summary>A <c>yield</c> that is ahead, as an expression.</summary>
    public static YieldExpression Read(ParseContext p, SourceMark start)
    {
        if (!p.InsideFunction)
        {
            throw p.Refusal(RhinoMessages.BadYield);
        }

        p.Consume();
        var star = p.Features.StarGenerators && p.Peek() == RhinoToken.Times;
        if (star)
        {
            p.Consume();
        }

        var argument = ReadOperand(p);
        Mix(p, yields: true, returnsValue: false);
        return p.Place(new YieldExpression(argument, star), start);
    }

    /// <summary>A <c>return</c> that is ahead.</summary>
    public static ReturnStatement ReadReturn(ParseContext p, SourceMark start)
    {
        if (!p.InsideFunction)
        {
            throw p.Refusal(RhinoMessages.BadReturn);
        }

        p.Consume();
        var argument = ReadOperand(p);
        Mix(p, yields: false, returnsValue: argument is not null);
        return p.Place(new ReturnStatement(argument), start);
    }

    private static Expression? ReadOperand(ParseContext p) =>
        p.PeekOrEol()
            is RhinoToken.Semicolon
                or RhinoToken.RightBrace
                or RhinoToken.RightBracket
                or RhinoToken.RightParen
                or RhinoToken.Eof
                or RhinoToken.Eol
            ? null
            : Expressions.Read(p);

    private static void Mix(ParseContext p, bool yields, bool returnsValue)
    {
        var function = p.Function;
        var mixed = function is { Yields: true, ReturnsValue: true };
        function.Yields |= yields;
        function.ReturnsValue |= returnsValue;
        if (!mixed && function is { Yields: true, ReturnsValue: true, IsStarGenerator: false })
        {
            throw p.Refusal(
                function.Name is { Length: > 0 } name
                    ? RhinoMessages.GeneratorReturns(name)
                    : RhinoMessages.AnonymousGeneratorReturns
            );
        }
    }
}
