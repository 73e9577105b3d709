using System.Diagnostics;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Processes;

/// <summary><c>test --watch</c> as a process. With <c>JOURNEYSIM_BINARY</c> these are tests of the native binary.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Waiting = "q quit";

    private readonly TemporaryFolder folder = new();

    public WatchTests()
    {
        folder.Write("journeysim.yaml", "realm: alpha\nlibraries: { words: { file: scripts/words.js } }\n");
        folder.Write("scripts/words.js", "exports.yes = 'yes';\n");
        folder.Write("scripts/a.js", "outcome = require('words').yes;\n");
        folder.Write("scripts/b.js", "outcome = 'yes';\n");
        foreach (var name in (string[])["a", "b"])
        {
            folder.Write($"journeys/{name}.yaml", Journey(name));
            folder.Write($"journeys/{name}.test.yaml", Test(name, "success"));
        }
    }

    [Fact]
    public async Task Only_what_a_saved_file_concerns_runs_again()
    {
        using var session = Start();
        await session.Hear("2 passed");
        await session.Hear(Waiting);

        folder.Write("scripts/b.js", "outcome = 'no';\n");
        (await session.Hear(Waiting))
            .Should()
            .Contain("scripts/b.js")
            .And.Contain("0 passed, 1 failed")
            .And.Contain("b › answers");

        folder.Write("scripts/words.js", "exports.yes = 'no';\n");
        (await session.Hear(Waiting)).Should().Contain("0 passed, 1 failed").And.Contain("a › answers");

        folder.Write("scripts/words.js", "exports.yes = 'yes';\n");
        (await session.Hear(Waiting)).Should().Contain("1 passed");

        folder.Write("journeysim.yaml", "realm: bravo\nlibraries: { words: { file: scripts/words.js } }\n");
        (await session.Hear(Waiting)).Should().Contain("1 passed, 1 failed");

        session.Type("q\n");
        (await session.End()).Should().Be(0);
    }

    [Fact]
    public async Task Keys_run_all_the_failed_those_of_a_filter_and_accept_snapshots()
    {
        folder.Write("journeys/b.test.yaml", Test("b", "failure"));
        folder.Write("journeys/c.test.yaml", "journey: a\ncases: [{ name: whole, expect: snapshot }]\n");
        using var session = Start();
        await session.Hear("1 passed, 2 failed");

        session.Type("f\n");
        await session.Hear("0 passed, 2 failed");
        session.Type("t a › answers\n");
        await session.Hear("1 passed");
        session.Type("a\n");
        await session.Hear("1 passed, 2 failed");
        session.Type("u\n");
        await session.Hear("1 snapshot accepted");
        await session.Hear("2 passed, 1 failed");
        session.Type("q\n");
        (await session.End()).Should().Be(0);
    }

    [Fact]
    public async Task Broken_files_are_told_and_mended_files_run()
    {
        using var session = Start();
        await session.Hear(Waiting);

        folder.Write("journeys/a.test.yaml", "journey: [\n");
        (await session.Hear(Waiting)).Should().Contain("a.test.yaml:");
        folder.Write("journeys/a.test.yaml", Test("a", "success"));
        (await session.Hear(Waiting)).Should().Contain("1 passed");

        folder.Write("scripts/a.js", "outcome = ;\n");
        (await session.Hear(Waiting)).Should().Contain("0 passed, 1 failed");
        folder.Write("scripts/a.js", "outcome = 'yes';\n");
        (await session.Hear(Waiting)).Should().Contain("1 passed");

        folder.Write("journeysim.yaml", "realm: [alpha\n");
        (await session.Hear(Waiting)).Should().Contain("journeysim.yaml:");
        folder.Write("journeysim.yaml", "realm: alpha\nlibraries: { words: { file: scripts/words.js } }\n");
        (await session.Hear(Waiting)).Should().Contain("2 passed");

        File.Delete(Path.Combine(folder.Path, "journeys/b.yaml"));
        (await session.Hear(Waiting)).Should().Contain("There is no journey \"b\"");
        session.Type("q\n");
        (await session.End()).Should().Be(0);
    }

    [Fact]
    public async Task New_files_are_seen_fixtures_and_esv_files_too()
    {
        folder.Write("fixtures/who.yaml", "given: { state: { shared: { who: a } } }\n");
        folder.Write("esvs.yaml", "esv-x: one\n");
        folder.Write(
            "scripts/b.js",
            "outcome = systemEnv.getProperty('esv.x') === 'one' && nodeState.get('who') == 'a' ? 'yes' : 'no';\n"
        );
        using var session = Start();
        await session.Hear(Waiting);

        folder.Write(
            "tests/new.test.yaml",
            "journey: b\ninclude: [who]\ngiven: { esvFiles: [../esvs.yaml] }\ncases: [{ name: is new, expect: { end: success } }]\n"
        );
        (await session.Hear(Waiting)).Should().Contain("1 passed");
        folder.Write("fixtures/who.yaml", "given: { state: { shared: { who: b } } }\n");
        (await session.Hear(Waiting)).Should().Contain("0 passed, 1 failed").And.Contain("is new");
        folder.Write("fixtures/who.yaml", "given: { state: { shared: { who: a } } }\n");
        (await session.Hear(Waiting)).Should().Contain("1 passed");
        folder.Write("esvs.yaml", "esv-x: two\n");
        (await session.Hear(Waiting)).Should().Contain("0 passed, 1 failed");
        session.Type("q\n");
        (await session.End()).Should().Be(0);
    }

    [Fact]
    public async Task Ctrl_c_ends_it_with_130()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other signals.");
        var process = NativeTool.Start(folder.Path, [], "test", "--watch");
        using var session = new WatchSession(process);
        await session.Hear(Waiting);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        (await session.End()).Should().Be(130);
    }

    [Fact]
    public async Task In_a_terminal_a_key_is_enough()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script"), "There is no `script` to make a terminal with.");
        using var session = WatchSession.InTerminal(folder.Path, "test", "--watch");
        await session.Hear("2 passed");
        await session.Hear(Waiting);
        session.Type("t");
        session.Type("b ›\r");
        await session.Hear("1 passed");
        await session.Hear(Waiting);
        session.Type("q");
        (await session.End()).Should().Be(0);
    }

    [Fact]
    public async Task From_save_to_verdict_it_takes_150_ms_at_most()
    {
        Assert.SkipUnless(NativeTool.Exists, "Only the native binary is measured.");
        using var session = Start();
        await session.Hear(Waiting);
        var times = new List<double>();
        for (var i = 0; i < 9; i++)
        {
            folder.Write("scripts/b.js", $"// {i}\noutcome = 'yes';\n");
            var saved = Stopwatch.GetTimestamp();
            await session.Hear("1 passed");
            times.Add(Stopwatch.GetElapsedTime(saved).TotalMilliseconds);
            await session.Hear(Waiting);
        }

        session.Type("q\n");
        times.Order().ElementAt(4).Should().BeLessThan(150, string.Join(" ", times.Select(t => $"{t:0}")));
    }

    [Fact]
    public async Task On_a_build_server_nobody_saves_files()
    {
        var result = await NativeTool.Run(folder.Path, new() { ["CI"] = "1" }, "test", "--watch");

        result.Code.Should().Be(2);
        result.Error.Should().Contain("--watch").And.Contain("CI");
    }

    public void Dispose() => folder.Dispose();

    private WatchSession Start() => new(NativeTool.Start(folder.Path, [], "test", "--watch"));

    private static string Journey(string name) =>
        $$"""
            journey: {{name}}
            start: decide
            scripts: { {{name}}: { file: ../scripts/{{name}}.js, engine: next-generation } }
            nodes:
              decide: { type: ScriptedDecisionNode, name: Decide, script: {{name}}, outcomes: ['yes', 'no'], on: { 'yes': success, 'no': failure } }
            """;

    private static string Test(string name, string end) =>
        $"journey: {name}\ncases: [{{ name: answers, expect: {{ end: {end} }} }}]\n";
}
