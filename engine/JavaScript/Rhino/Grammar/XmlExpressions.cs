using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>ECMAScript for XML, which Rhino reads in both versions.</summary>
internal static class XmlExpressions
{
    /// <summary>An XML literal, after its first <c>&lt;</c>.</summary>
    public static XmlSyntax ReadLiteral(ParseContext p, SourceMark start)
    {
        var scanner = new XmlScanner(p.Tokens);
        List<Expression> inside = [];
        var more = scanner.Start();
        while (more)
        {
            p.Must(RhinoToken.LeftBrace, RhinoMessages.Syntax);
            if (p.Peek() != RhinoToken.RightBrace)
            {
                inside.Add(Expressions.Read(p));
            }

            p.Must(RhinoToken.RightBrace, RhinoMessages.Syntax);
            more = scanner.Next();
        }

        p.Extend();
        return Make(p, "an XML literal", XmlReference.None, start, [.. inside]);
    }

    /// <summary>After <c>.@</c>.</summary>
    public static XmlSyntax ReadAttributeMember(ParseContext p, Expression target, SourceMark start)
    {
        var member = ReadAttribute(p, p.TokenStart);
        return Make(p, "an XML attribute (.@)", XmlReference.Writable, start, [target, member], target);
    }

    /// <summary>After <c>..</c>.</summary>
    public static XmlSyntax ReadDescendants(ParseContext p, Expression target, SourceMark start)
    {
        var token = p.Next();
        var from = p.TokenStart;
        var isName =
            token is RhinoToken.Name or RhinoToken.Reserved or RhinoToken.Times || Keywords.WordOf(token) is not null;
        if (!isName && token != RhinoToken.At)
        {
            throw p.Refusal(RhinoMessages.NoNameAfterDot);
        }

        var member = isName ? ReadName(p, from) : ReadAttribute(p, from);
        return Make(p, "XML descendants (..)", XmlReference.ReadOnly, start, [target, member], target);
    }

    /// <summary>After <c>.(</c>.</summary>
    public static XmlSyntax ReadFilter(ParseContext p, Expression target, SourceMark start)
    {
        var filter = Expressions.Read(p);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterParenthetical);
        return Make(p, "an XML filter (.( … ))", XmlReference.None, start, [target, filter], target);
    }

    /// <summary>After <c>@</c>.</summary>
    public static XmlSyntax ReadAttribute(ParseContext p, SourceMark start) =>
        p.Next() switch
        {
            RhinoToken.Name or RhinoToken.Times => Make(
                p,
                "an XML attribute (@)",
                XmlReference.Writable,
                start,
                [ReadName(p, p.TokenStart)]
            ),
            RhinoToken.LeftBracket => ReadElement(p, start),
            _ => throw p.Refusal(RhinoMessages.NoNameAfterAt),
        };

    /// <summary>After <c>name::</c>.</summary>
    public static XmlSyntax ReadQualified(ParseContext p, Expression? target, SourceMark start)
    {
        Expression[] operands = target is null ? [] : [target];
        switch (p.Next())
        {
            case RhinoToken.Name:
            case RhinoToken.Times:
                return Make(p, "a qualified XML name (::)", XmlReference.Writable, start, operands);
            case RhinoToken.LeftBracket:
                return Make(
                    p,
                    "a qualified XML name (::)",
                    XmlReference.Writable,
                    start,
                    [.. operands, ReadElement(p, start)]
                );
            default:
                throw p.Refusal(RhinoMessages.NoNameAfterColons);
        }
    }

    /// <summary>After <c>default</c> where a statement is due.</summary>
    public static XmlSyntax ReadDefaultNamespace(ParseContext p, SourceMark start)
    {
        foreach (var word in (ReadOnlySpan<string>)["xml", "namespace"])
        {
            if (!p.Match(RhinoToken.Name) || p.Tokens.Text != word)
            {
                throw p.Refusal(RhinoMessages.BadNamespace);
            }
        }

        p.Must(RhinoToken.Assign, RhinoMessages.BadNamespace);
        return Make(p, "default xml namespace", XmlReference.None, start, [Expressions.Read(p)]);
    }

    /// <summary>A name just taken, which <c>::</c> may follow.</summary>
    private static XmlSyntax ReadName(ParseContext p, SourceMark start) =>
        p.Match(RhinoToken.ColonColon)
            ? ReadQualified(p, null, start)
            : Make(p, "an XML name", XmlReference.Writable, start, []);

    private static XmlSyntax ReadElement(ParseContext p, SourceMark start)
    {
        var key = Expressions.Read(p);
        p.Must(RhinoToken.RightBracket, RhinoMessages.NoBracketAfterIndex);
        return Make(p, "a computed XML name ([ ])", XmlReference.Writable, start, [key]);
    }

    private static XmlSyntax Make(
        ParseContext p,
        string what,
        XmlReference reference,
        SourceMark start,
        Expression[] operands,
        Expression? target = null
    )
    {
        p.Findings.ReachesAnything = true;
        return p.Place(new XmlSyntax(what, operands, reference) { Target = target }, start);
    }
}
