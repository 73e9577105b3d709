using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Object literals; also object patterns.</summary>
internal static class ObjectLiterals
{
    /// <summary>After the opening brace.</summary>
    public static ObjectExpression Read(ParseContext p, SourceMark start)
    {
        List<Node> properties = [];
        var seen = p.Strict ? new StrictPropertyNames() : null;
        while (p.Peek() != RhinoToken.RightBrace)
        {
            properties.Add(ReadProperty(p, seen));
            if (!p.Match(RhinoToken.Comma))
            {
                break;
            }
        }

        p.Must(RhinoToken.RightBrace, RhinoMessages.NoBraceAfterProperties);
        return p.Place(new ObjectExpression(NodeList.From(properties)), start);
    }

    private static ObjectProperty ReadProperty(ParseContext p, StrictPropertyNames? seen)
    {
        var start = p.Start();
        var firstToken = p.Peek();
        var key = ReadKey(p);
        var keyText = p.Tokens.Text;
        p.Consume();

        var token = p.Peek();
        if (token is RhinoToken.Comma or RhinoToken.Colon or RhinoToken.RightBrace)
        {
            var plain = ReadPlain(p, key, firstToken, token, start);
            seen?.Add(p, keyText, PropertyKind.Init);
            return plain;
        }

        var kind = PropertyKind.Init;
        if (token != RhinoToken.LeftParen && key is Identifier { Name: "get" or "set" })
        {
            kind = ((Identifier)key).Name == "get" ? PropertyKind.Get : PropertyKind.Set;
            key = ReadKey(p);
            p.Consume();
        }

        keyText = p.Tokens.Text;
        var function = Functions.ReadExpression(p, p.LastEnd);
        if (function.Id is not null)
        {
            throw p.Refusal(RhinoMessages.BadProperty);
        }

        seen?.Add(p, keyText, kind);
        var isMethod = kind == PropertyKind.Init && token == RhinoToken.LeftParen;
        return p.Place(new ObjectProperty(kind, key, function, computed: false, shorthand: false, isMethod), start);
    }

    /// <summary>
    /// The key ahead. Rhino takes any token as a name when the last word scanned is a keyword, so that <c>return {[k]: 1}</c>
    /// is read as a property <c>return</c> at first.
    /// </summary>
    private static Expression ReadKey(ParseContext p)
    {
        var token = p.Peek();
        switch (token)
        {
            case RhinoToken.Name:
                return p.NameHere();
            case RhinoToken.String:
                p.Mention(p.Tokens.Text!);
                return p.Place(new StringLiteral(p.Tokens.Text!, Primary.RawText(p)), p.Tokens.Start, p.Tokens.End);
            case RhinoToken.Number:
            case RhinoToken.BigInt:
                // A big integer as key passes the grammar and fails an assertion later.
                p.Findings.NeedsLaterChecks |= token == RhinoToken.BigInt;
                return Primary.ReadNumber(p, token, isProperty: true);
            default:
                if (p.Tokens.Text is null)
                {
                    var message = RhinoMessages.NoTextToCompare(p.Features.ReservedWordsAreRefused);
                    throw new RhinoSyntaxException(message, null, 0, 0, null);
                }

                if (!Keywords.Contains(p.Tokens.Text, p.Features, p.Strict))
                {
                    throw p.Refusal(RhinoMessages.BadProperty);
                }

                p.Mention(p.Tokens.Text!);
                return p.NameHere();
        }
    }

    private static ObjectProperty ReadPlain(
        ParseContext p,
        Expression key,
        RhinoToken firstToken,
        RhinoToken next,
        SourceMark start
    )
    {
        var shorthand = next != RhinoToken.Colon && firstToken == RhinoToken.Name && p.Features.Shorthand;
        Node value = key;
        if (!shorthand)
        {
            p.Must(RhinoToken.Colon, RhinoMessages.NoColonAfterProperty);
            value = Expressions.ReadAssignment(p);
        }

        return p.Place(
            new ObjectProperty(PropertyKind.Init, key, value, computed: false, shorthand, method: false),
            start
        );
    }
}
