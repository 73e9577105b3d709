using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>new</c>, calls, member access and tagged templates.</summary>
internal static class MemberExpressions
{
    /// <summary>Rhino's limit of arguments in one call.</summary>
    private const int MostArguments = 1 << 16;

    public static Expression Read(ParseContext p, bool allowCalls)
    {
        var start = p.Start();
        var head = p.Peek() == RhinoToken.New ? ReadNew(p, start) : Primary.Read(p);
        p.ExpressionLine = start.Line;
        return ReadTail(p, head, start, allowCalls);
    }

    public static Expression ReadTail(ParseContext p, Expression head, SourceMark start, bool allowCalls)
    {
        var length = 0;
        while (true)
        {
            var token = p.Peek();
            var line = p.TokenStart.Line;
            switch (token)
            {
                case RhinoToken.Dot:
                    p.Consume();
                    head = ReadProperty(p, head, start);
                    break;
                case RhinoToken.DotDot:
                    p.Consume();
                    head = XmlExpressions.ReadDescendants(p, head, start);
                    break;
                case RhinoToken.DotQuery:
                    p.Consume();
                    head = XmlExpressions.ReadFilter(p, head, start);
                    break;
                case RhinoToken.LeftBracket:
                    p.Consume();
                    head = ReadIndex(p, head, start);
                    break;
                case RhinoToken.LeftParen when allowCalls:
                    p.Consume();
                    head = ReadCall(p, head, start);
                    break;
                case RhinoToken.Template:
                    p.Consume();
                    head = p.Place(new TaggedTemplateExpression(head, Templates.Read(p, tagged: true)), start);
                    break;
                default:
                    return head;
            }

            p.ExpressionLine = line;
            if (++length > NestingLimits.Longest)
            {
                throw p.Refusal(RhinoMessages.TooDeep);
            }

            p.Findings.LooksDeep |= length > NestingLimits.Suspicious;
        }
    }

    /// <summary>Whether a computed key cannot be the name of a built-in that is not in the text.</summary>
    public static bool IsHarmlessKey(Expression key) =>
        key switch
        {
            StringLiteral or NumericLiteral or UpdateExpression => true,
            BinaryExpression { Operator: Operator.Subtraction or Operator.Multiplication or Operator.Remainder } =>
                true,
            BinaryExpression { Operator: Operator.In, Left: var left } => IsHarmlessKey(left),
            _ => false,
        };

    private static Expression ReadNew(ParseContext p, SourceMark start)
    {
        p.Consume();
        p.Enter();
        var callee = Read(p, allowCalls: false);
        p.Leave();
        List<Expression> arguments = [];
        if (p.Match(RhinoToken.LeftParen))
        {
            arguments = ReadArguments(p);
            if (arguments.Count > MostArguments)
            {
                throw p.Refusal(RhinoMessages.TooManyConstructorArguments);
            }
        }

        // new Interface() { … } hands the object literal over as one more argument.
        var bodyStart = p.Start();
        if (p.Match(RhinoToken.LeftBrace))
        {
            arguments.Add(ObjectLiterals.Read(p, bodyStart));
        }

        return p.Place(new NewExpression(callee, NodeList.From(arguments)), start);
    }

    private static CallExpression ReadCall(ParseContext p, Expression callee, SourceMark start)
    {
        var arguments = ReadArguments(p);
        return arguments.Count > MostArguments
            ? throw p.Refusal(RhinoMessages.TooManyArguments)
            : p.Place(new CallExpression(callee, NodeList.From(arguments), optional: false), start);
    }

    private static List<Expression> ReadArguments(ParseContext p)
    {
        List<Expression> arguments = [];
        if (p.Match(RhinoToken.RightParen))
        {
            return arguments;
        }

        var inForInit = p.InForInit;
        p.InForInit = false;
        do
        {
            var token = p.Peek();
            if (token == RhinoToken.RightParen)
            {
                break;
            }

            if (token == RhinoToken.Yield)
            {
                throw p.Refusal(RhinoMessages.YieldParenthesized);
            }

            var start = p.Start();
            var argument = Expressions.ReadAssignment(p);
            arguments.Add(
                p.Peek() == RhinoToken.For
                    ? Comprehensions.ReadGenerator(p, argument, start, isArgument: true)
                    : argument
            );
        } while (p.Match(RhinoToken.Comma));

        p.InForInit = inForInit;
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterArguments);
        return arguments;
    }

    private static MemberExpression ReadIndex(ParseContext p, Expression target, SourceMark start)
    {
        var key = Expressions.Read(p);
        p.Must(RhinoToken.RightBracket, RhinoMessages.NoBracketAfterIndex);
        if (key is StringLiteral text)
        {
            p.Mention(text.Value);
        }

        p.Findings.ReachesByKey |= !IsHarmlessKey(key);
        return p.Place(new MemberExpression(target, key, computed: true, optional: false), start);
    }

    private static Expression ReadProperty(ParseContext p, Expression target, SourceMark start)
    {
        var token = p.Next();
        if (token == RhinoToken.At)
        {
            return XmlExpressions.ReadAttributeMember(p, target, start);
        }

        if (token is not (RhinoToken.Name or RhinoToken.Reserved or RhinoToken.Times) && Keywords.WordOf(token) is null)
        {
            throw p.Refusal(RhinoMessages.NoNameAfterDot);
        }

        // o.* is a property named *, which only XML objects make something of.
        var name = token == RhinoToken.Times ? p.Place(new Identifier("*"), p.TokenStart) : p.NameHere();
        p.Mention(name.Name);
        return p.Match(RhinoToken.ColonColon)
            ? XmlExpressions.ReadQualified(p, target, start)
            : p.Place(new MemberExpression(target, name, computed: false, optional: false), start);
    }
}
