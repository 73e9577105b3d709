namespace JourneySim.Cli.Tests.Suites;

public sealed class SnapshotTests : IDisposable
{
    private const string Cases = """
        journey: Login
        cases:
          - name: with a mailed code
            steps: [{ answer: demo }, { answer: Secret1! }, { answer: { $outbox: '\d{8}' } }]
            expect: snapshot
          - name: wrong password
            steps: [{ answer: demo }, { answer: nope }]
            expect: { end: failure, snapshot: true }
        """;

    private readonly LoginWorkspace workspace = new();

    [Fact]
    public async Task Without_a_snapshot_a_case_fails_and_says_how_to_accept_one()
    {
        workspace.Folder.Write("journeys/login.test.yaml", Cases);

        var result = await workspace.Run("test");

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        result.Out.Should().Contain("there is none yet").And.Contain("journeysim test --update");
        workspace.Has("journeys/login.snap.yaml").Should().BeFalse();
    }

    [Fact]
    public async Task What_was_accepted_passes_again_and_holds_no_secret()
    {
        workspace.Folder.Write("journeys/login.test.yaml", Cases);

        var accepted = await workspace.Run("test", "--update");
        var again = await workspace.Run("test");

        accepted.Out.Should().Contain("2 snapshots accepted");
        again.Code.Should().Be(ExitCode.Good, again.ToString());
        var snapshot = workspace.Read("journeys/login.snap.yaml");
        snapshot.Should().NotContain("Secret1!").And.Contain("{ Check: \"true\" }").And.Contain("to: demo@example.com");
        Testing.Files.Golden.Match(snapshot, "a-snapshot");
    }

    [Fact]
    public async Task Accepting_twice_writes_the_same_bytes()
    {
        workspace.Folder.Write("journeys/login.test.yaml", Cases);
        await workspace.Run("test", "-u");
        var first = workspace.Read("journeys/login.snap.yaml");
        File.Delete(Path.Combine(workspace.Path, "journeys/login.snap.yaml"));

        await workspace.Run("test", "-u", "--jobs", "1");

        workspace.Read("journeys/login.snap.yaml").Should().Be(first);
    }

    [Fact]
    public async Task A_difference_is_told_at_its_place_in_the_snapshot()
    {
        workspace.Folder.Write("journeys/login.test.yaml", Cases);
        await workspace.Run("test", "-u");
        workspace.Folder.Write(
            "journeys/login.snap.yaml",
            workspace
                .Read("journeys/login.snap.yaml")
                .Replace("{ Check: \"false\" }", "{ Check: \"true\" }", StringComparison.Ordinal)
        );

        var result = await workspace.Run("test");

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        result
            .Out.Should()
            .Contain("snapshot.path[2].Check  journeys/login.snap.yaml:")
            .And.Contain("- expected  \"true\"")
            .And.Contain("+ actual    \"false\"");
        (await workspace.Run("test", "-u")).Out.Should().Contain("1 snapshot accepted");
        (await workspace.Run("test")).Code.Should().Be(ExitCode.Good);
    }

    [Fact]
    public async Task Obsolete_snapshots_are_told_and_taken_away_by_update()
    {
        workspace.Folder.Write("journeys/login.test.yaml", Cases);
        await workspace.Run("test", "-u");
        workspace.Folder.Write(
            "journeys/login.test.yaml",
            Cases.Replace("wrong password", "bad password", StringComparison.Ordinal)
        );
        workspace.Folder.Write("journeys/gone.snap.yaml", "a case: { end: success }\n");

        var told = await workspace.Run("test");
        var updated = await workspace.Run("test", "-u");

        told.Error.Should()
            .Contain("obsolete snapshot: journeys/login.snap.yaml › wrong password")
            .And.Contain("obsolete snapshot: journeys/gone.snap.yaml › its test file is gone");
        updated.Error.Should().Contain("obsolete snapshot removed: journeys/login.snap.yaml › wrong password");
        workspace.Read("journeys/login.snap.yaml").Should().Contain("bad password:").And.NotContain("wrong password");
        workspace.Has("journeys/gone.snap.yaml").Should().BeFalse();
        (await workspace.Run("test")).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task On_a_build_server_nothing_is_accepted()
    {
        workspace.Folder.Write("journeys/login.test.yaml", Cases);

        var result = await new Tool
        {
            Directory = workspace.Path,
            Environment = new() { ["CI"] = "true" },
        }.With("test", "--update");

        result.Code.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("--update is refused in CI").And.Contain("on your machine");
        workspace.Has("journeys/login.snap.yaml").Should().BeFalse();
    }

    public void Dispose() => workspace.Dispose();
}
