using Acornima.Ast;
using FluentAssertions;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.Scripts;
using Xunit;

namespace JourneySim.Engine.Tests.JavaScript.Rhino;

/// <summary>Members that are not Jint's own are there whichever way a script comes to them.</summary>
public sealed class ReplacedMembersTests
{
    [Theory]
    [InlineData("var k = ['a', 't'].join(''); typeof [][k]", "undefined")]
    [InlineData("var k = ['fl', 'at'].join(''); typeof [1][k]", "undefined")]
    [InlineData("var k = ['fl', 'at'].join(''); k in []", "false")]
    [InlineData("var k = ['f', 'lat'].join(''); Array.prototype.hasOwnProperty(k)", "false")]
    [InlineData("var k = ['to', 'Source'].join(''); ({ a: 1 })[k]()", "({a:1})")]
    [InlineData("var k = ['to', 'Source'].join(''); function get(o, name) { return o[name](); } get([1], k)", "[1]")]
    [InlineData("var k = { toString: function () { return ['f', 'lat'].join(''); } }; typeof [][k]", "undefined")]
    [InlineData(
        "var f = [][['con', 'structor'].join('')][['con', 'structor'].join('')]; f('return typeof [].flat')()",
        "undefined"
    )]
    [InlineData("var k = ['f', 'lat'].join(''); Array.prototype[k] = function () { return 7; }; [][k]()", "7")]
    [InlineData("var k = ['f', 'lat'].join(''); [].flat = 1; Array.prototype.flat = 3; [][k]", "3")]
    [InlineData(
        "var names = []; function E() {} E.prototype = new Error('m'); for (var n in new E()) { names.push(n); } names.sort().join()",
        "fileName,lineNumber"
    )]
    public void A_name_that_no_text_holds_means_what_it_means_in_Rhino(string source, string expected) =>
        Text(source).Should().Be(expected);

    [Theory]
    [InlineData(
        "function sum(a) { var n = 0; for (var i = 0; i < a.length; i++) { n += a[i]; } return n; } sum([1, 2])"
    )]
    [InlineData("var total = 0, last = 3; for (var i = last - 1; i >= 0; --i) { total = total + i; } [5, 6, 7][total]")]
    public void An_index_that_only_ever_counts_is_not_looked_at(string source) =>
        Tree(source).Should().NotContain("rhino key");

    [Theory]
    [InlineData("function at(a, i) { i = 0; return a[i]; } at([1], 0)")]
    [InlineData("var i = 0; i = 'flat'; [][i]")]
    [InlineData("var i = 0; this.i = 'flat'; [][i]")]
    [InlineData("var i = 0; i += name; [][i]")]
    [InlineData("for (var i in o) { o[i]; } i = 0;")]
    [InlineData("function f() { var i = j, j = k; i = 0; return [][i]; }")]
    public void Any_other_key_is_looked_at(string source) => Tree(source).Should().Contain("rhino key");

    [Fact]
    public void Names_lead_to_members_that_differ() =>
        MemberPlan.Names.Should().Contain(["flat", "toSource", "constructor", "sort"]).And.NotContain("length");

    private static IEnumerable<string> Tree(string source) =>
        RhinoCompiler
            .Compile(source, "s.js", RhinoDialect.Aic)
            .Prepared.Program!.DescendantNodesAndSelf()
            .OfType<Identifier>()
            .Select(name => name.Name);

    private static string Text(string source) =>
        ScriptEvaluation.Evaluate(source, "s.js", RhinoDialect.Aic, ScriptLimits.Default)
            is EvaluationAnswer.Completed completed
            ? completed.Text
            : "failed";
}
