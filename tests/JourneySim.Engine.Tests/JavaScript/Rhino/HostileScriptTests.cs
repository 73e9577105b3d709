using System.Diagnostics;
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
    [InlineData("String.fromCharCode.apply(null, { length: 1e9 })")]
    [InlineData("new Array(1e9).join('x')")]
    [InlineData("Array.prototype.lastIndexOf.call({ length: 4294967295 }, 1)")]
    [InlineData("Array.prototype.reverse.call({ length: 4294967295 })")]
    [InlineData("Array.prototype.splice.call({ length: 4294967295 }, 0, 1)")]
    [InlineData("var a = []; a[4294967294] = 1; a.shift()")]
    [InlineData("var o = [1]; for (var i = 0; i < 30; i++) o = [o, o]; String(o)")]
    [InlineData("var o = [1]; for (var i = 0; i < 30; i++) o = [o, o]; uneval(o)")]
    [InlineData("var o = [1]; for (var i = 0; i < 30; i++) o = [o, o]; JSON.stringify(o)")]
    [InlineData("/(a+)+b/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')")]
    [InlineData("new java.lang.String('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa').matches('(a+)+b')")]
    [InlineData("var r = new java.lang.Runnable({ run: function () { r.run() } }); r.run()")]
    [InlineData("function f() { var a = new java.util.ArrayList(); a.add(1); a.forEach(f) } f()")]
    [InlineData("var a = new java.util.ArrayList(); for (var i = 0; i < 9999; i++) a.add(i); for (;;) a.contains('z')")]
    [InlineData("var l = new java.util.ArrayList(); l.add(1); for (;;) l.forEach(function (x) { })")]
    [InlineData("for (;;) try { new java.util.ArrayList().get(5) } catch (e) { }")]
    [InlineData("throw { toString: function () { for (;;); } }")]
    [InlineData("({ toString: function () { for (;;); } })")]
    [InlineData("({ toJSON: function () { for (;;); } })")]
    [InlineData("eval(new Array(3000000).join('x;'))")]
    public void A_limit_stops_a_script_and_is_not_caught(string source)
    {
        var began = Stopwatch.GetTimestamp();
        var answer = ScriptEvaluation.Evaluate(source, "snippet", RhinoDialect.Aic, Short);
        Stopwatch.GetElapsedTime(began).Should().BeLessThan(TimeSpan.FromSeconds(20), "the limit is two seconds");
        answer.Should().BeOfType<EvaluationAnswer.Failed>().Which.Message.Should().StartWith("The script was stopped");
    }

    [Theory]
    [InlineData("throw { toString: function () { throw 1 } }", "[object Object]")]
    [InlineData("var e = new Error('x'); e.toString = function () { throw e }; throw e", "x")]
    public void An_error_that_can_not_be_told_is_told_by_its_kind(string source, string message) =>
        ScriptEvaluation
            .Evaluate(source, "snippet", RhinoDialect.Aic, Short)
            .Should()
            .BeOfType<EvaluationAnswer.Failed>()
            .Which.Message.Should()
            .Be(message);

    [Fact]
    public void An_error_of_Java_in_a_text_ends_the_run_as_Java_says() =>
        ScriptEvaluation
            .Evaluate(
                "var o = new JavaAdapter(java.lang.Object, { toString: function () { return '' + o } }); '' + o",
                "snippet",
                RhinoDialect.Aic,
                Short
            )
            .Should()
            .BeOfType<EvaluationAnswer.Failed>();

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
