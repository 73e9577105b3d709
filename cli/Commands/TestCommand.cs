using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Testing;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim test</c>: the <c>*.test.yaml</c> files of a workspace.</summary>
internal static class TestCommand
{
    public static Verb Verb { get; } =
        new("test", "Run the *.test.yaml files", RunAsync)
        {
            Takes = [TestOptions.Paths],
            Groups =
            [
                ("Which cases", TestOptions.Which),
                ("How they run", [.. TestOptions.How, WorldOptions.Dialect]),
                ("World", [.. EsvSettings.All, WorldOptions.Script]),
                ("Reports", TestOptions.Reports),
            ],
            Examples =
            [
                ("journeysim test", "All tests of the workspace"),
                ("journeysim test journeys/login.test.yaml:12 --verbose", "The case at line 12, with its path"),
                (
                    "journeysim test -t password --bail",
                    "Cases with this word in their name, up to the first that fails"
                ),
                (
                    "journeysim test --reporter pretty --reporter junit:out/junit.xml",
                    "A report for the build server beside that for people"
                ),
                ("journeysim test --watch", "Again and again: what a saved file concerns"),
                ("journeysim test --esv-file esvs/staging.yaml", "The same tests under another set of ESVs"),
                (
                    "journeysim test --shard 1/4 --times out/last.json",
                    "The first of four equal parts, by the times of an earlier run"
                ),
            ],
        };

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (invocation.Is(TestOptions.Watch))
        {
            return await new WatchMode(invocation).RunAsync(cancellation).ConfigureAwait(false);
        }

        var round = TestRound.Read(invocation, TestWishes.None);
        return (await round.RunAsync(cancellation).ConfigureAwait(false)).Code;
    }
}
