using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Bodies of functions. Strictness is found anew in each: Rhino does not hand it down.</summary>
internal static class FunctionBodies
{
    /// <summary>The body of a function; version 200 also takes a bare expression as one.</summary>
    public static (FunctionBody Body, bool Strict, bool IsClosure) Read(ParseContext p)
    {
        if (p.Match(RhinoToken.LeftBrace))
        {
            return ReadBlock(p);
        }

        if (!p.Features.ExpressionClosures)
        {
            throw p.Refusal(RhinoMessages.NoBraceBeforeBody);
        }

        var start = p.Start();
        var value = ReadBareValue(p);
        var result = p.Place(new ReturnStatement(value), start);
        return (p.Place(new FunctionBody(NodeList.From<Statement>(result), strict: false), start), false, true);
    }

    /// <summary>The body of an arrow function: a block or an expression.</summary>
    public static (StatementOrExpression Body, bool Strict) ReadOfArrow(ParseContext p)
    {
        if (!p.Match(RhinoToken.LeftBrace))
        {
            return (ReadBareValue(p), false);
        }

        var (body, strict, _) = ReadBlock(p);
        return (body, strict);
    }

    /// <summary>Reads statements up to a closing brace or the end, at the top of a script or function.</summary>
    public static (List<Statement> Statements, bool Strict) ReadStatements(ParseContext p, bool untilBrace)
    {
        List<Statement> statements = [];
        var inPrologue = true;
        var strict = false;
        while (true)
        {
            var token = p.Peek();
            if (token == RhinoToken.Eof || (untilBrace && token == RhinoToken.RightBrace))
            {
                return (statements, strict);
            }

            if (token == RhinoToken.Function)
            {
                var start = p.TokenStart;
                p.Consume();
                statements.Add(Functions.ReadStatement(p, start));
                continue;
            }

            var statement = Statements.Read(p);
            statements.Add(statement);
            var directive = inPrologue ? DirectiveOf(p, statement) : null;
            inPrologue = directive is not null;
            if (directive == "use strict")
            {
                strict = true;
                p.Strict = true;
            }
        }
    }

    private static string? DirectiveOf(ParseContext p, Statement statement) =>
        (statement as ExpressionStatement)?.Expression is StringLiteral literal && !p.Findings.IsParenthesized(literal)
            ? literal.Value
            : null;

    private static (FunctionBody Body, bool Strict, bool IsClosure) ReadBlock(ParseContext p)
    {
        var start = p.TokenStart;
        var outerStrict = p.Strict;
        p.Enter();
        p.FunctionNesting++;
        p.Strict = false;
        var (statements, strict) = ReadStatements(p, untilBrace: true);
        p.FunctionNesting--;
        p.Leave();
        p.Strict = outerStrict;
        p.Must(RhinoToken.RightBrace, RhinoMessages.NoBraceAfterBody);
        return (p.Place(new FunctionBody(NodeList.From(statements), strict: false), start), strict, false);
    }

    private static Expression ReadBareValue(ParseContext p)
    {
        var outerStrict = p.Strict;
        p.FunctionNesting++;
        p.Strict = false;
        var start = p.Start();
        var value = Expressions.ReadAssignment(p);
        p.Findings.Lines.Add(start, p.LastEnd, start.Line);
        p.FunctionNesting--;
        p.Strict = outerStrict;
        return value;
    }
}
