using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.JavaScript.Rhino.Lowering;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Probes;
using Functions = JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites.Functions;

namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>Reads a source text with Rhino's grammar and lowers it to what Jint runs with Rhino's meaning.</summary>
internal static class RhinoCompiler
{
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text.</exception>
    public static RhinoScript Compile(string source, string fileName, RhinoDialect dialect, bool probed = false)
    {
        var program = RhinoParser.Parse(source, fileName, dialect);
        var probes = probed ? new ProbeWriter(HeadOf(source)) : null;
        var (tree, remarks) = Lower(program, dialect, isEval: false, probes);
        return new RhinoScript(
            source,
            fileName,
            dialect,
            PreparedTree.Of(tree, HeadOf(source) > 0),
            program.MentionedNames,
            program.ReachesAnything,
            remarks
        )
        {
            ReachesByKey = program.ReachesByKey,
            Lines = program.Lines,
            Variables =
            [
                .. (
                    program.Scopes.GetValueOrDefault(program.Tree)?.Names
                    ?? new Dictionary<string, DeclarationKind>(StringComparer.Ordinal)
                )
                    .Where(name => name.Value is DeclarationKind.Var or DeclarationKind.Let)
                    .Select(name => name.Key),
            ],
            Probes = probes?.Probes ?? [],
        };
    }

    /// <summary>How much of the first line no author wrote.</summary>
    private static int HeadOf(string source) =>
        source.StartsWith(LibraryText.Before, StringComparison.Ordinal) ? LibraryText.Before.Length : 0;

    /// <summary>Compiles a text given to <c>eval</c>; it runs as a function's body in the scope of the call.</summary>
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text; it is an error of the script.</exception>
    public static EvalCode CompileEval(string source, string callerFile, int callerLine, RhinoDialect dialect)
    {
        var program = RhinoParser.ParseEval(source, callerFile, callerLine, dialect);
        return EvalCode.Of(program, Lower(program, dialect, isEval: true).Tree);
    }

    /// <summary>Compiles what <c>new Function</c> is given.</summary>
    /// <exception cref="RhinoSyntaxException">Rhino refuses the text; it is an error of the script.</exception>
    public static FunctionExpression CompileFunction(
        IReadOnlyList<string> parameters,
        string body,
        string callerFile,
        int callerLine,
        RhinoDialect dialect
    )
    {
        var program = RhinoParser.ParseFunction(parameters, body, callerFile, callerLine, dialect);
        var (tree, _) = Lower(program, dialect, isEval: true);
        return tree.Body.OfType<ExpressionStatement>().Select(Functions.In).OfType<FunctionExpression>().First();
    }

    private static (Script Tree, IReadOnlyList<RhinoRemark> Remarks) Lower(
        RhinoProgram program,
        RhinoDialect dialect,
        bool isEval,
        ProbeWriter? probes = null
    )
    {
        try
        {
            var pass = new LoweringPass(program, dialect, isEval) { Probes = probes };
            return ((Script)pass.Visit(program.Tree)!, pass.Remarks.InOrder);
        }
        catch (InsufficientExecutionStackException)
        {
            throw new RhinoSyntaxException("Too deep recursion while parsing", null, 1, 1, null);
        }
    }
}
