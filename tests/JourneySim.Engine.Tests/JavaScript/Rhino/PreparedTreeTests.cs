using Acornima;
using Acornima.Ast;
using FluentAssertions;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using Xunit;

namespace JourneySim.Engine.Tests.JavaScript.Rhino;

public sealed class PreparedTreeTests
{
    private const string Source = "var o = { n: 1 }; function f(a) { o.n = a.length; return 'x' + a; } f('text') + o.n";

    [Fact]
    public void Nodes_carry_what_Jint_notes_at_those_of_its_own_parser()
    {
        var bare = Nodes()
            .Where(node => node is Identifier or StringLiteral or NumericLiteral or IFunction or Acornima.Ast.Script)
            .Where(node => node.UserData is null);

        bare.Should().BeEmpty();
    }

    [Fact]
    public void Functions_that_lowered_code_calls_are_constants_of_the_tree()
    {
        var helpers = Nodes().OfType<Identifier>().Where(name => name.Name is "rhino set" or "rhino add").ToList();

        helpers.Should().HaveCountGreaterThan(1);
        helpers.Should().OnlyContain(name => name.UserData!.GetType().Name == "JintConstantExpression");
    }

    [Fact]
    public void One_tree_serves_runs_on_many_threads_at_once()
    {
        var source = "try { null.x = 1 } catch (e) { var t = 'a' + e.message } t";
        var answers = new string[200];

        Parallel.For(0, answers.Length, i => answers[i] = Answer(source));

        answers.Should().AllBe("aCannot set property \"x\" of null to \"1\"");
    }

    private static string Answer(string source) =>
        ScriptEvaluation.Evaluate(source, "s.js", RhinoDialect.Aic, ScriptLimits.Default)
            is EvaluationAnswer.Completed completed
            ? completed.Text
            : "failed";

    private static List<Node> Nodes()
    {
        var tree = RhinoCompiler.Compile(Source, "s.js", RhinoDialect.Aic).Prepared.Program!;
        return [.. tree.DescendantNodesAndSelf()];
    }
}
