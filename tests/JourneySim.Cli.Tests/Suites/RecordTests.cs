namespace JourneySim.Cli.Tests.Suites;

public sealed class RecordTests : IDisposable
{
    private readonly LoginWorkspace workspace = new();

    [Fact]
    public async Task A_run_that_was_played_becomes_a_case_that_passes()
    {
        var played = await workspace.Run(
            "run",
            "Login",
            "--answer",
            "demo",
            "--answer",
            "nope",
            "--now",
            "2026-03-01T08:00:00Z",
            "--record",
            "journeys/played.test.yaml"
        );
        var tested = await workspace.Run("test");

        played.Code.Should().Be(ExitCode.Failed, played.ToString());
        played.Out.Should().Contain("recorded in journeys/played.test.yaml");
        tested.Code.Should().Be(ExitCode.Good, tested.ToString());
        tested.Out.Should().Contain("1 passed");
        Testing.Files.Golden.Match(workspace.Read("journeys/played.test.yaml"), "a-recorded-case");
    }

    [Fact]
    public async Task Passwords_are_named_by_their_owner_and_codes_by_their_message()
    {
        var wrong = await workspace.Run(
            "run",
            "Login",
            "--seed",
            "1",
            "--answer",
            "demo",
            "--answer",
            "Secret1!",
            "--answer",
            "00000000",
            "--record",
            "journeys/played.test.yaml",
            "-v"
        );
        var file = workspace.Read("journeys/played.test.yaml");

        wrong.ToString().Should().NotContain("Secret1!");
        file.Should().NotContain("Secret1!").And.Contain("$password: demo").And.Contain("end: failure");
        (await workspace.Run("test")).Code.Should().Be(ExitCode.Good);
    }

    [Fact]
    public async Task Nothing_is_overwritten_unless_asked_for()
    {
        workspace.Folder.Write("journeys/played.test.yaml", "mine");
        string[] run = ["run", "Login", "--answer", "demo", "--answer", "x", "--record", "journeys/played.test.yaml"];

        var refused = await workspace.Run(run);

        refused.Code.Should().Be(ExitCode.Usage);
        refused.Error.Should().Contain("journeys/played.test.yaml is there already").And.Contain("--force");
        workspace.Read("journeys/played.test.yaml").Should().Be("mine");
        await workspace.Run([.. run, "--force"]);
        workspace.Read("journeys/played.test.yaml").Should().Contain("journey: Login");
    }

    [Theory]
    [InlineData("journeys/played.yaml", "no test file")]
    public async Task A_recording_has_the_name_of_a_test_file(string path, string words)
    {
        var result = await workspace.Run("run", "Login", "--answer", "demo", "--answer", "x", "--record", path);

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain(words);
    }

    [Fact]
    public async Task The_built_in_example_has_no_workspace_to_put_a_test_into()
    {
        (await workspace.Run("run", "--record", "x.test.yaml")).Error.Should().Contain("journeysim init");
    }

    public void Dispose() => workspace.Dispose();
}
