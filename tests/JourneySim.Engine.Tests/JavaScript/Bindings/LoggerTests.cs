using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class LoggerTests
{
    [Theory]
    [InlineData("logger.info('a')", "Info a")]
    [InlineData("logger.warn('a {} b {}', 1, 'x')", "Warn a 1.0 b x")]
    [InlineData("logger.debug('a {} {}', 'x')", "Debug a x {}")]
    [InlineData("logger.error('a', 'x')", "Error a")]
    [InlineData("logger.error('{} {} {}', ['a', 'b', 'c'])", "Error a b c")]
    [InlineData("logger.error(null)", "Error null")]
    public void Next_generation_formats_as_SLF4J(string call, string line) =>
        Lines(ScriptGeneration.NextGeneration, call).Should().Equal(line);

    [Theory]
    [InlineData("logger.message('a {} b', 'x')", "Debug a x b")]
    [InlineData("logger.warning('w')", "Warn w")]
    [InlineData("logger.error('a', new Error('boom'))", "Error a")]
    public void Legacy_has_three_methods(string call, string line) =>
        Lines(ScriptGeneration.Legacy, call).Should().Equal(line);

    [Fact]
    public void Trace_is_off()
    {
        Lines(ScriptGeneration.NextGeneration, "logger.trace('a')").Should().BeEmpty();
        ScriptBench
            .NextGeneration.Ask("return logger.isTraceEnabled() + ',' + logger.isDebugEnabled();")
            .Should()
            .Be("false,true");
    }

    [Fact]
    public void The_name_is_AMs()
    {
        ScriptBench
            .NextGeneration.Ask("return logger.getName();")
            .Should()
            .Be("scripts.AUTHENTICATION_TREE_DECISION_NODE.id-1.(Probe Script)");
    }

    [Theory]
    [InlineData(ScriptGeneration.Legacy, "info")]
    [InlineData(ScriptGeneration.NextGeneration, "message")]
    public void The_other_generations_methods_do_not_exist(ScriptGeneration generation, string method) =>
        new ScriptBench(generation)
            .Error($"logger.{method}('x')")
            .Should()
            .StartWith($"TypeError: Cannot find function {method} in object ");

    private static IEnumerable<string> Lines(ScriptGeneration generation, string call)
    {
        var bench = new ScriptBench(generation);
        bench.Run(call);
        return bench.Trace.Events.OfType<TraceEvent.Logged>().Select(l => $"{l.Level} {l.Message}");
    }
}
