using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Runs;

public sealed class InteractiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task In_a_terminal_the_questions_are_asked_one_by_one()
    {
        folder.Write("ask.yaml", Journeys.Asking);
        var tool = new Tool
        {
            Terminal = true,
            Directory = folder.Path,
            Input = "demo\nCh4ng31t!\nmaybe\n1\n",
        };

        var result = await tool.With("run", "ask.yaml", "--now", "2026-01-02T03:04:05Z", "--no-color");

        result.Code.Should().Be(ExitCode.Failed);
        result.Out.Should().NotContain("Ch4ng31t!");
        result
            .Error.Should()
            .NotContain("Ch4ng31t!")
            .And.Contain("maybe")
            .And.Contain("is none of Go on (0), Stop here (1)");
        Golden.Match(result.ToString(), "asked-in-a-terminal");
    }

    [Fact]
    public async Task Enter_takes_the_default()
    {
        folder.Write("ask.yaml", Journeys.Asking);
        var tool = new Tool
        {
            Terminal = true,
            Directory = folder.Path,
            Input = "demo\nsecret\n\n",
        };

        (await tool.With("run", "ask.yaml")).Code.Should().Be(ExitCode.Good);
    }

    [Fact]
    public async Task When_the_input_ends_the_run_ends_with_2()
    {
        folder.Write("ask.yaml", Journeys.Asking);
        var tool = new Tool
        {
            Terminal = true,
            Directory = folder.Path,
            Input = "demo\n",
        };

        var result = await tool.With("run", "ask.yaml");

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("the input is at its end");
    }

    [Theory]
    [InlineData(0, "demo", "pass", "Go on")]
    [InlineData(0, "demo", "pass", "0")]
    [InlineData(1, "demo", "pass", "stop here")]
    [InlineData(0, "Password=pass", "Name=demo", "Confirmation=0")]
    [InlineData(0, "PasswordCallback=pass", "User Name=demo", "Go on")]
    [InlineData(0, "demo", "=pa=ss")]
    public async Task Answers_may_come_in_order_or_by_name(int code, params string[] answers)
    {
        folder.Write("ask.yaml", Journeys.Asking);
        var args = answers.SelectMany(a => (string[])["--answer", a]);

        var result = await new Tool { Directory = folder.Path }.With(["run", "ask.yaml", .. args]);

        result.Code.Should().Be(code, result.ToString());
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_wrong_usage()
    {
        folder.Write("ask.yaml", Journeys.Asking);

        var result = await new Tool { Directory = folder.Path }.With([
            "run",
            "ask.yaml",
            "--answer",
            "demo",
            "--answer",
            "pass",
            "--answer",
            "Go in",
        ]);

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("Did you mean Go on?");
    }

    public void Dispose() => folder.Dispose();
}
