using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Hosting;

public sealed class ScriptHostTests
{
    [Fact]
    public void A_refused_text_says_Rhinos_words_and_both_places()
    {
        var failure = ScriptBench
            .NextGeneration.Run("var a = 1;\nlet b = 2;")
            .Should()
            .BeOfType<ScriptResult.Failed>()
            .Subject.Failure;
        failure.Phase.Should().Be("parse");
        failure.FullText.Should().Be("missing ; before statement (Probe Script#2)");
        failure.Span.File.Should().Be("probe.js");
        failure.Span.Line.Should().Be(2);
    }

    [Fact]
    public void An_error_of_a_legacy_script_has_no_source_in_AMs_text()
    {
        var failure = ScriptBench.Legacy.Run("\nnull.x();").Should().BeOfType<ScriptResult.Failed>().Subject.Failure;
        failure.FullText.Should().Be("TypeError: Cannot call method \"x\" of null (<Unknown source>#2)");
        failure.Span.Should().Be(failure.Span with { File = "probe.js", Line = 2 });
    }

    [Theory]
    [InlineData(ScriptGeneration.Legacy, "openidm.read('x');", "next-generation")]
    [InlineData(ScriptGeneration.NextGeneration, "sharedState.get('x');", "legacy")]
    [InlineData(ScriptGeneration.NextGeneration, "nodeStat.get('x');", "\"nodeState\"")]
    [InlineData(ScriptGeneration.NextGeneration, "existingSession.get('x');", "typeof existingSession")]
    public void An_unknown_name_comes_with_a_hint(ScriptGeneration generation, string source, string hint) =>
        new ScriptBench(generation)
            .Run(source)
            .Should()
            .BeOfType<ScriptResult.Failed>()
            .Which.Failure.Hint.Should()
            .Contain(hint);

    [Theory]
    [InlineData("for (;;) { }")]
    [InlineData("try { for (;;) { } } catch (e) { } outcome = 'ok';")]
    [InlineData("function f() { f(); } try { f(); } catch (e) { }")]
    public void A_script_that_does_not_end_is_stopped(string source) =>
        new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Limits = ScriptLimits.Default with { Time = TimeSpan.FromMilliseconds(300), Statements = 200_000 },
        }
            .Run(source)
            .Should()
            .BeOfType<ScriptResult.Stopped>();

    [Fact]
    public void What_is_not_simulated_passes_every_catch()
    {
        var run = () =>
            ScriptBench.NextGeneration.Run("try { openidm.read('system/x'); } catch (e) { outcome = 'caught'; }");
        run.Should().Throw<NotSimulatedException>();
    }

    [Fact]
    public void Runs_do_not_see_each_other()
    {
        ScriptBench.NextGeneration.Run("Object.prototype.leak = 1; globalLeak = 2;");
        ScriptBench
            .NextGeneration.Ask("return [typeof ({}).leak, typeof globalLeak].join();")
            .Should()
            .Be("undefined,undefined");
    }

    [Fact]
    public void Time_and_chance_come_from_the_run()
    {
        var asked = "return [Date.now(), new Date().getTime(), Math.random()].join();";
        var bench = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Now = DateTimeOffset.FromUnixTimeMilliseconds(1234567),
        };
        bench
            .Ask(asked)
            .Should()
            .StartWith("1234567,1234567,0.")
            .And.Be(
                new ScriptBench(ScriptGeneration.NextGeneration)
                {
                    Now = DateTimeOffset.FromUnixTimeMilliseconds(1234567),
                }.Ask(asked)
            );
    }

    [Theory]
    [InlineData("auditEntryDetail = 'text';", typeof(ScriptValue.Text))]
    [InlineData("auditEntryDetail = { a: 1 };", typeof(ScriptValue.Map))]
    [InlineData("auditEntryDetail = [1];", typeof(ScriptValue.Other))]
    [InlineData("auditEntryDetail = 5;", typeof(ScriptValue.Other))]
    [InlineData("", typeof(ScriptValue.Absent))]
    public void The_audit_detail_keeps_its_kind(string source, Type kind) =>
        ScriptBench.NextGeneration.Complete(source).AuditEntryDetail.Should().BeOfType(kind);

    [Fact]
    public void The_catalog_lists_every_binding_with_members()
    {
        BindingCatalog
            .Of(ScriptGeneration.NextGeneration)
            .Select(b => b.Name)
            .Should()
            .Contain(["nodeState", "require", "openidm"]);
        BindingCatalog
            .Of(ScriptGeneration.Legacy)
            .Should()
            .Contain(b => b.Name == "sharedState")
            .And.NotContain(b => b.Name == "require");
        foreach (
            var binding in BindingCatalog
                .Of(ScriptGeneration.NextGeneration)
                .Where(b => b.Type.StartsWith("org.forgerock"))
        )
        {
            BindingCatalog.TypeOf(binding.Type)!.Members.Should().NotBeEmpty(binding.Name);
        }
    }
}
