using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class SystemEnvTests
{
    private static readonly Dictionary<string, string> Esvs = new()
    {
        ["esv.text"] = "x",
        ["esv.number"] = "4.5",
        ["esv.map"] = """{"a":1}""",
        ["esv.list"] = "a, b",
    };

    private readonly ScriptBench bench = new(ScriptGeneration.NextGeneration) { Esvs = Esvs };

    [Theory]
    [InlineData("getProperty('esv.text')", "x")]
    [InlineData("getProperty('esv.absent')", "null")]
    [InlineData("getProperty('esv.absent', 'd')", "d")]
    [InlineData("getProperty('esv.number', 1, 'number')", "4.5")]
    [InlineData("getProperty('esv.absent', 42, 'integer')", "42")]
    [InlineData("getProperty('esv.absent', 'TRUE', java.lang.Boolean)", "true")]
    [InlineData("getProperty('esv.map', '{}', 'object').a", "1")]
    [InlineData("getProperty('esv.list', '', 'list').size()", "2")]
    [InlineData("getProperty('esv.list', '', 'array')", "[a,  b]")]
    public void A_property_reads_as_its_type(string call, string value) =>
        bench.Ask($"return systemEnv.{call};").Should().Be(value);

    [Theory]
    [InlineData("getProperty('esv.text', 'd', 'integer')", "Property resolution failed")]
    [InlineData("getProperty('esv.number', '1', java.lang.Integer)", "Property resolution failed")]
    [InlineData("getProperty('esv.text', 'd', 'map')", "Property resolution failed")]
    [InlineData("getProperty('esv.text', 'd', 'int')", "Unsupported return type: int")]
    [InlineData("getProperty('esv.absent', null)", "null")]
    public void What_cannot_be_read_says_so_in_javas_words(string call, string text) =>
        bench.Error("systemEnv." + call).Should().Be("InternalError: " + text);

    [Fact]
    public void Legacy_gets_java_strings()
    {
        var legacy = new ScriptBench(ScriptGeneration.Legacy) { Esvs = Esvs };
        legacy
            .Ask(
                "var v = systemEnv.getProperty('esv.text'); return [typeof v, v === 'x', v == 'x', v.length()].join();"
            )
            .Should()
            .Be("object,false,true,1");
    }

    [Fact]
    public void A_missing_name_is_noted_with_the_nearest_one()
    {
        bench.Ask("return systemEnv.getProperty('esv.txt');");
        bench
            .Trace.Events.OfType<TraceEvent.Noted>()
            .Should()
            .ContainSingle(n => n.Diagnostic.Code == "ESV1001" && n.Diagnostic.Hint!.Contains("esv.text"));
    }
}
