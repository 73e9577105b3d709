using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Tests.JavaScript.Rhino;

/// <summary>No script hangs or kills the process, and none catches the limit that stops it.</summary>
public sealed class HostileScriptTests
{
    private static readonly ScriptLimits Short = ScriptLimits.Default with { Time = TimeSpan.FromSeconds(2) };

    [Theory]
    [InlineData("function f() { f() } f()")]
    [InlineData("function f() { try { f() } catch (e) { return 1 } } f(); 'caught'")]
    [InlineData("function f() { f() } for (;;) { try { f() } catch (e) { } }")]
    [InlineData("var o = { toString: function () { return '' + o } }; '' + o")]
    [InlineData("var o = { get x() { return this.x } }; o.x")]
    [InlineData("function f() { [3, 1, 2].sort(function (a, b) { f(); return a - b }) } f()")]
    [InlineData("function f() { 'a'.replace(/a/, f); return '' } f()")]
    [InlineData("var s = 'x'; for (;;) s += s;")]
    [InlineData("var s = 'xxxxxxxxxx'; for (var i = 0; i < 40; i++) s = s + s; s.charAt(5)")]
    [InlineData("var o = {}; for (var i = 0; i < 200000; i++) o = { a: o }; JSON.stringify(o).length")]
    [InlineData("for (;;) { try { for (;;); } catch (e) { } }")]
    [InlineData("try { for (;;); } finally { for (;;); }")]
    [InlineData("function f() { eval('f()') } f()")]
    [InlineData("function g() { return new Function('return g()')() } g()")]
    public void A_limit_stops_a_script_and_is_not_caught(string source)
    {
        var answer = ScriptEvaluation.Evaluate(source, "snippet", RhinoDialect.Aic, Short);
        answer.Should().BeOfType<EvaluationAnswer.Failed>().Which.Message.Should().StartWith("The script was stopped");
    }

    [Theory]
    [InlineData("var s = ''; for (var i = 0; i < 100000; i++) s += '('; eval(s)")]
    [InlineData("var s = '1'; for (var i = 0; i < 20000; i++) s += '+1'; eval(s)")]
    [InlineData("var s = '1'; for (var i = 0; i < 5000; i++) s = '[' + s + ']'; eval(s)")]
    [InlineData(
        "var s = ''; for (var i = 0; i < 3000; i++) s += 'function f() {'; for (i = 0; i < 3000; i++) s += '}'; eval(s)"
    )]
    public void A_text_that_nests_too_deep_ends_or_is_refused(string source) =>
        ScriptEvaluation.Evaluate(source, "snippet", RhinoDialect.Aic, Short).Should().NotBeNull();

    [Fact]
    public void A_text_built_in_a_long_loop_is_put_together_once()
    {
        const string Source =
            "(function () { var s = ''; for (var i = 0; i < 50000; i++) s += 'a'; return s.length + s.charAt(49999) })()";
        ScriptEvaluation
            .Evaluate(Source, "snippet", RhinoDialect.Aic, ScriptLimits.Default)
            .Should()
            .BeOfType<EvaluationAnswer.Completed>()
            .Which.Text.Should()
            .Be("50000a");
    }
}
