using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Names, literals, parentheses: what other expressions are made of.</summary>
internal static class Primary
{
    public static Expression Read(ParseContext p)
    {
        var token = p.Peek();
        var start = p.TokenStart;
        p.Consume();
        switch (token)
        {
            case RhinoToken.Name:
                return ReadName(p, start);
            case RhinoToken.String:
                return p.Place(new StringLiteral(p.Tokens.Text!, RawText(p)), start);
            case RhinoToken.Number:
            case RhinoToken.BigInt:
                return ReadNumber(p, token, isProperty: false);
            case RhinoToken.LeftParen:
                return ReadParenthesized(p, start);
            case RhinoToken.Function:
                return Functions.ReadExpression(p, start);
            case RhinoToken.LeftBracket:
                return ArrayLiterals.Read(p, start);
            case RhinoToken.LeftBrace:
                return ObjectLiterals.Read(p, start);
            case RhinoToken.This:
                return p.Place(new ThisExpression(), start);
            case RhinoToken.Null:
                return p.Place(new NullLiteral("null"), start);
            case RhinoToken.True:
                return p.Place(new BooleanLiteral(true, "true"), start);
            case RhinoToken.False:
                return p.Place(new BooleanLiteral(false, "false"), start);
            case RhinoToken.Divide:
            case RhinoToken.AssignDivide:
                return ReadRegExp(p, token == RhinoToken.AssignDivide, start);
            case RhinoToken.Template:
                return Templates.Read(p, tagged: false);
            case RhinoToken.Let:
                return LetForms.ReadExpression(p, start);
            case RhinoToken.At:
                return XmlExpressions.ReadAttribute(p, start);
            case RhinoToken.Reserved:
                throw p.Refusal(RhinoMessages.ReservedWord(p.Tokens.Text));
            case RhinoToken.Eof:
                throw p.Refusal(RhinoMessages.UnexpectedEof);
            default:
                throw p.Refusal(RhinoMessages.Syntax);
        }
    }

    /// <summary>The number just scanned.</summary>
    public static Literal ReadNumber(ParseContext p, RhinoToken token, bool isProperty)
    {
        var tokens = p.Tokens;
        if (p.Strict && tokens.IsOldOctal && (p.Features.NewNumbers || !isProperty))
        {
            throw p.Refusal(token == RhinoToken.BigInt ? RhinoMessages.OctalInBigInt : RhinoMessages.OctalInStrict);
        }

        return p.Place<Literal>(
            token == RhinoToken.BigInt
                ? new BigIntLiteral(tokens.BigInt, RawText(p))
                : new NumericLiteral(tokens.Number, RawText(p)),
            tokens.Start,
            tokens.End
        );
    }

    /// <summary>The token just scanned as it stands in the source.</summary>
    public static string RawText(ParseContext p) => p.Tokens.Source[p.Tokens.Start.Offset..p.Tokens.End.Offset];

    private static Expression ReadName(ParseContext p, SourceMark start)
    {
        var name = p.NameHere();
        var mayBeLabel = p.CheckLabel;
        p.CheckLabel = false;
        if (mayBeLabel && p.Peek() == RhinoToken.Colon)
        {
            return p.Place(new LabelName(name), start);
        }

        return p.Match(RhinoToken.ColonColon) ? XmlExpressions.ReadQualified(p, null, start) : name;
    }

    private static Expression ReadParenthesized(ParseContext p, SourceMark start)
    {
        var inForInit = p.InForInit;
        p.InForInit = false;
        var inner = p.Peek() == RhinoToken.RightParen ? p.Place(new EmptyParentheses(), start) : Expressions.Read(p);
        if (p.Peek() == RhinoToken.For)
        {
            inner = Comprehensions.ReadGenerator(p, inner, start, isArgument: false);
            p.InForInit = inForInit;
            return inner;
        }

        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterParenthetical);
        if (inner is EmptyParentheses && p.Peek() != RhinoToken.Arrow)
        {
            throw p.Refusal(RhinoMessages.Syntax);
        }

        p.InForInit = inForInit;
        var parentheses = p.Findings.Parentheses;
        parentheses[inner] = parentheses.GetValueOrDefault(inner) + 1;
        return inner;
    }

    private static RhinoRegExpLiteral ReadRegExp(ParseContext p, bool afterEqual, SourceMark start)
    {
        var (pattern, flags) = RegExpLiterals.Read(p.Tokens, afterEqual);
        p.Extend();
        p.Function.RegExpFault ??= RegExpSyntax.FaultOf(pattern, flags);
        return p.Place(new RhinoRegExpLiteral(pattern, flags), start);
    }
}
