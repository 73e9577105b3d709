using JourneySim.Engine.JavaScript;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>Texts that try to use up the host by way of the standard objects: each ends by a limit, or with an error of the script.</summary>
public sealed class HostileScriptTests
{
    [Theory]
    [InlineData("'x'.repeat(1e9).length", "a text longer than")]
    [InlineData("new Array(1e8).join('xxxxx').length", "memory")]
    [InlineData("'a'.padStart(1e9).length", "a text longer than")]
    [InlineData("new Array(4e9).join('x').length", "memory")]
    [InlineData("Array.prototype.sort.call({length: 1e9})", "memory")]
    [InlineData("JSON.parse(new Array(1000000).join('['))", "nested calls")]
    [InlineData("var a = []; for (var i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)", "nested calls")]
    [InlineData("var a = []; for (var i = 0; i < 100000; i++) a = [a]; String(a)", "nested calls")]
    [InlineData("var a = {}; for (var i = 0; i < 100000; i++) a = {a: a}; uneval(a)", "nested calls")]
    [InlineData("var o = {toJSON: function () { return {a: o}; }}; JSON.stringify(o)", "nested calls")]
    [InlineData("[1].map(function m() { return [1].map(m); })", "nested calls")]
    [InlineData("/(a+)+b/.test(new Array(40).join('a'))", "time of a regular expression")]
    [InlineData("[3, 1, 2].sort(function () { throw 'mine'; })", "mine")]
    public void A_hostile_text_ends_by_a_limit(string source, string limit)
    {
        var asked = new EvaluationCase("hostile", source, ScriptGeneration.Legacy, EvaluationCase.DialectOf("aic"));

        var answer = CaseAnswers.Answer(asked);

        answer.Should().BeOfType<EvaluationAnswer.Failed>().Which.Message.Should().Contain(limit);
    }
}
