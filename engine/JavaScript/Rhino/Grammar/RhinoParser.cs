using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Reads source texts by the grammar of Rhino 1.7.14 and refuses what Rhino refuses, in its words and at its place.</summary>
internal static class RhinoParser
{
    /// <summary>Reads a script.</summary>
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoProgram Parse(string source, string fileName, RhinoDialect dialect)
    {
        var p = new ParseContext(source, fileName, 1, dialect);
        var start = p.Tokens.Reader.Mark;
        var (statements, strict) = FunctionBodies.ReadStatements(p, untilBrace: false);
        var script = p.Place(new Script(NodeList.From(statements), strict: false), start, p.Tokens.Reader.Mark);
        return Finish(p, script, strict);
    }

    /// <summary>
    /// Reads a text given to <c>eval</c>. Errors are JavaScript errors there, so the refusal has a name, unless it stands for a
    /// failure inside Rhino that no script can catch. Line 0 means the place of the call.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="callerFile">The file that calls <c>eval</c>.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <param name="dialect">The language version.</param>
    public static RhinoProgram ParseEval(string source, string callerFile, int callerLine, RhinoDialect dialect)
    {
        try
        {
            return Parse(source, EvalFileName(callerFile, callerLine), dialect);
        }
        catch (RhinoSyntaxException refusal)
        {
            throw AsError(refusal);
        }
    }

    /// <summary>Reads what <c>new Function(parameters, body)</c> puts together; the tree has that function as its only statement.</summary>
    /// <param name="parameters">All arguments but the last.</param>
    /// <param name="body">The last argument.</param>
    /// <param name="callerFile">The file that calls the constructor.</param>
    /// <param name="callerLine">The line of the call.</param>
    /// <param name="dialect">The language version.</param>
    public static RhinoProgram ParseFunction(
        IReadOnlyList<string> parameters,
        string body,
        string callerFile,
        int callerLine,
        RhinoDialect dialect
    )
    {
        try
        {
            var p = new ParseContext(
                FunctionSource(parameters, body),
                FunctionFileName(callerFile, callerLine),
                1,
                dialect
            );
            return ReadFunction(p);
        }
        catch (RhinoSyntaxException refusal)
        {
            throw AsError(refusal);
        }
    }

    /// <summary>The text that Rhino compiles for <c>new Function</c>.</summary>
    public static string FunctionSource(IReadOnlyList<string> parameters, string body) =>
        $"function anonymous({string.Join(',', parameters)}) {{{body}\n}}";

    /// <summary>The file name errors in <c>eval</c> text carry.</summary>
    public static string EvalFileName(string callerFile, int callerLine) =>
        FormattableString.Invariant($"{callerFile}#{callerLine}(eval)");

    /// <summary>The file name errors in a <c>new Function</c> carry.</summary>
    public static string FunctionFileName(string callerFile, int callerLine) =>
        FormattableString.Invariant($"{callerFile}#{callerLine}(Function)");

    private static RhinoProgram ReadFunction(ParseContext p)
    {
        var start = p.Start();
        p.Must(RhinoToken.Function, RhinoMessages.Syntax);
        var function = Functions.ReadExpression(p, start);
        List<Statement> statements = [p.Place(new NonSpecialExpressionStatement(function), start)];
        var (more, _) = FunctionBodies.ReadStatements(p, untilBrace: false);
        statements.AddRange(more);
        return Finish(p, p.Place(new Script(NodeList.From(statements), strict: false), start), strict: false);
    }

    private static RhinoProgram Finish(ParseContext p, Script script, bool strict)
    {
        var findings = p.Findings;
        if (findings.LooksDeep && TreeHeight.Exceeds(script, NestingLimits.Highest))
        {
            throw p.Refusal(RhinoMessages.TooDeep);
        }

        if (findings.NeedsLaterChecks)
        {
            LaterChecks.Run(script, findings, p.Function.Scope, strict);
        }

        if ((p.Function.InnerRegExpFault ?? p.Function.RegExpFault) is { } fault)
        {
            throw new RhinoSyntaxException(fault.Message, fault.Name, 0, 0, null);
        }

        findings.AddScope(script, p.Function.Scope);
        var names = p.Names.Names;
        return new(
            script,
            names,
            findings.ReachesAnything || ReflectiveNames.AreMentioned(names),
            findings.ReachesByKey || names.Contains("hasOwnProperty"),
            strict,
            findings.StrictFunctions,
            findings.ExpressionClosures,
            findings.LegacyGenerators,
            findings.Lines,
            findings.Scopes
        );
    }

    private static RhinoSyntaxException AsError(RhinoSyntaxException refusal)
    {
        const string prefix = "TypeError: ";
        if (refusal.Name is not null || refusal.Line == 0)
        {
            // A regular expression, or a failure of Rhino's own that no script can catch.
            return refusal;
        }

        var isTypeError = refusal.Message.StartsWith(prefix, StringComparison.Ordinal);
        return new(
            isTypeError ? refusal.Message[prefix.Length..] : refusal.Message,
            isTypeError ? "TypeError" : "SyntaxError",
            refusal.Line,
            refusal.Column,
            refusal.LineSource
        )
        {
            HasFile = refusal.HasFile,
        };
    }
}
