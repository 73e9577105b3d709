using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Eval;

public sealed class EvalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("'a' + 1", "\"a1\"")]
    [InlineData("({ a: [1, null] })", "{\"a\":[1,null]}")]
    [InlineData("undefined", "undefined")]
    [InlineData("-0", "-0")]
    [InlineData("(function f() {})", "[function]")]
    public async Task The_value_goes_to_standard_output(string source, string value)
    {
        var result = await Eval("-e", source);

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        result.Out.Should().Be(value + "\n");
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task An_error_shows_its_line_and_is_1()
    {
        var result = await Eval("-e", "var a = 1;\nnope.member;");

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        result.Out.Should().BeEmpty();
        Golden.Match(result.ToString(), "an-error");
    }

    [Fact]
    public async Task What_aic_refuses_is_3_and_runs_where_es6_is_on()
    {
        var aic = await Eval("-e", "let x = 1; x");
        var es6 = await Eval("-e", "let x = 1; x", "--dialect", "am-es6");

        aic.Code.Should().Be(ExitCode.DoesNotLoad, aic.ToString());
        es6.Out.Should().Be("1\n", es6.ToString());
        Golden.Match(aic.ToString(), "what-aic-refuses");
    }

    [Fact]
    public async Task A_script_may_come_from_a_file_or_from_standard_input()
    {
        folder.Write("two.js", "1 + 1");

        (await Eval("two.js")).Out.Should().Be("2\n");
        (await new Tool { Directory = folder.Path, Input = "2 + 1" }.With("eval", "-")).Out.Should().Be("3\n");
        (await new Tool { Directory = folder.Path, Input = "2 + 2" }.With("eval")).Out.Should().Be("4\n");
    }

    [Fact]
    public async Task State_and_esvs_of_the_command_line_are_there()
    {
        (await Eval("-e", "nodeState.get(\"x\").asInteger()", "--state", "x=1")).Out.Should().Be("1\n");
        (await Eval("-e", "nodeState.get(\"x\")", "--state", "x=text")).Out.Should().Contain("text");
        (await Eval("--engine", "nextgen", "-e", "nodeState.get(\"x\")", "--state", "x=1")).Out.Should().Be("1\n");
        (await Eval("-e", "String(systemEnv.getProperty(\"esv.a.b\"))", "--esv", "esv-a-b=c"))
            .Out.Should()
            .Be("\"c\"\n");
    }

    [Fact]
    public async Task Next_generation_scripts_have_their_bindings()
    {
        var result = await Eval(
            "--engine",
            "nextgen",
            "-e",
            "logger.error(\"seen\"); nodeState.get(\"x\").a",
            "--state",
            "x={\"a\":[1]}"
        );

        result.Out.Should().Be("[1]\n", result.ToString());
        result.Error.Should().Contain("seen");
    }

    [Fact]
    public async Task Json_says_the_same_in_members()
    {
        using var json = JsonDocument.Parse((await Eval("--json", "-e", "'a'")).Out);

        json.RootElement.GetProperty("schemaVersion").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("typeof").GetString().Should().Be("string");
        json.RootElement.GetProperty("value").GetString().Should().Be("\"a\"");
        json.RootElement.GetProperty("string").GetString().Should().Be("a");
    }

    [Fact]
    public async Task Nothing_to_run_is_wrong_usage()
    {
        (await new Tool { Terminal = true }.With("eval")).Code.Should().Be(ExitCode.Usage);
        (await Eval("-e", "1", "two.js")).Code.Should().Be(ExitCode.Usage);
        (await Eval("nowhere.js")).Code.Should().Be(ExitCode.Usage);
    }

    public void Dispose() => folder.Dispose();

    private Task<ToolResult> Eval(params string[] args) => new Tool { Directory = folder.Path }.With(["eval", .. args]);
}
