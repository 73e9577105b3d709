using System.Text.Json;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Runs;

/// <summary>What a run shows, with a standing clock and repeatable chance.</summary>
public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("example")]
    [InlineData("example-quiet", "--quiet")]
    [InlineData("example-verbose", "--verbose")]
    [InlineData("example-without-account", "--unset-esv", "esv-service-account-id")]
    [InlineData("example-with-a-bad-key", "--esv", "esv-service-account-privatekey=not a key")]
    [InlineData("example-with-the-token-in-state", "--state", "idmAccessToken=there already")]
    public async Task The_built_in_example_is_shown_node_by_node(string name, params string[] args)
    {
        var result = await Run(args);

        Golden.Match(result.ToString(), name);
    }

    [Fact]
    public async Task As_json_it_says_the_same_in_members()
    {
        var result = await Run("--json");

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        Golden.Match(result.Out, "example-json");
    }

    [Fact]
    public async Task The_same_seed_and_time_give_the_same_output()
    {
        (await Run("--verbose")).Should().Be(await Run("--verbose"));
    }

    [Fact]
    public async Task No_secret_is_shown_anywhere()
    {
        var result = await Run("--verbose", "--log-file", "script.log");
        var key = await File.ReadAllTextAsync(
            Directory.EnumerateFiles(KeyFolder(), "*.jwk.json", SearchOption.AllDirectories).First(),
            TestContext.Current.CancellationToken
        );
        using var jwk = JsonDocument.Parse(key);
        var log = await File.ReadAllTextAsync(
            Path.Combine(folder.Path, "script.log"),
            TestContext.Current.CancellationToken
        );

        foreach (var member in (string[])["d", "p", "q", "dp", "dq", "qi"])
        {
            var secret = jwk.RootElement.GetProperty(member).GetString()!;
            (result.ToString() + log).Should().NotContain(secret);
        }
    }

    [Fact]
    public async Task A_candidate_script_stands_in_for_the_journeys_own()
    {
        folder.Write("candidate.js", "logger.error(\"candidate here\");\noutcome = \"Error\";\n");

        var result = await Run("--script", "Get access token=candidate.js");

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        result.Out.Should().Contain("candidate here").And.Contain("Failed to get access token");
    }

    [Fact]
    public async Task A_mistake_in_a_candidate_script_shows_its_own_line()
    {
        folder.Write("candidate.js", "var a = 1;\nnope();\n");

        var result = await Run("--script", "Get access token=candidate.js");

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        Golden.Match(result.ToString(), "a-mistake-in-a-script");
    }

    [Fact]
    public async Task A_script_that_aic_refuses_does_not_load()
    {
        folder.Write("candidate.js", "var a = 1;\nlet b = 2;\n");

        var result = await Run("--script", "Get access token=candidate.js");

        result.Code.Should().Be(ExitCode.DoesNotLoad, result.ToString());
        Golden.Match(result.ToString(), "a-script-that-is-refused");
    }

    [Theory]
    [InlineData(
        "text",
        @"^2026-01-31T12:00:00\.000Z \w+ +scripts\.AUTHENTICATION_TREE_DECISION_NODE\.[0-9a-f-]{36}\.\(Get access token\): "
    )]
    [InlineData("json", @"^\{""@t"":""2026-01-31T12:00:00")]
    public async Task The_script_log_goes_to_a_file_under_the_name_of_am(string format, string line)
    {
        await Run("--log-file", "logs/script.log", "--log-format", format);

        var log = await File.ReadAllTextAsync(
            Path.Combine(folder.Path, "logs", "script.log"),
            TestContext.Current.CancellationToken
        );
        log.Should().MatchRegex(line);
    }

    [Fact]
    public async Task The_network_stays_closed_unless_a_way_is_named()
    {
        folder.Write(
            "call.js",
            "var r = new org.forgerock.http.protocol.Request(); r.setUri('http://example.org/x'); r.setMethod('GET'); try { httpClient.send(r).get(); } catch (e) { logger.error('' + e); } outcome = 'Error';"
        );

        var result = await Run("--script", "Get access token=call.js");

        Golden.Match(result.ToString(), "a-call-that-nothing-answers");
    }

    [Fact]
    public async Task A_mail_is_shown_as_the_user_reads_it()
    {
        await new Tool { Directory = folder.Path }.With("init", ".", "--examples");

        var result = await Run("Password Reset", "--verbose", "--answer", "ada@example.com");

        result
            .Out.Should()
            .Contain("resetPassword → ada@example.com  Choose a new password")
            .And.Contain("The link is good for ten minutes.");
    }

    [Fact]
    public async Task A_run_begins_with_a_session_of_the_workspace()
    {
        await new Tool { Directory = folder.Path }.With("init", ".", "--examples");

        var good = await Run("E-Mail Step Up", "--session", "ada", "--answer", "819233");
        var bad = await Run("E-Mail Step Up", "--session", "adaa");

        good.Out.Should().Contain("username = \"ada\"").And.Contain("→ ada@example.com");
        bad.Code.Should().Be(ExitCode.Usage);
        bad.Error.Should().Contain("Did you mean \"ada\"?");
    }

    [Fact]
    public async Task A_run_that_lacks_an_answer_keeps_its_trace()
    {
        folder.Write("ask.yaml", Journeys.Asking);

        var result = await Run("ask.yaml", "--answer", "demo", "--trace", "ask.html");

        result.Code.Should().Be(ExitCode.Usage, result.ToString());
        File.ReadAllText(Path.Combine(folder.Path, "ask.html"))
            .Should()
            .Contain("Ask for a password")
            .And.Contain("nobody can answer");
    }

    [Fact]
    public async Task Questions_that_nobody_answers_do_not_come_again_for_ever()
    {
        folder.Write(
            "loop.yaml",
            "journey: Loop\nstart: ask\nnodes:\n  ask: { type: ChoiceCollectorNode, name: Ask, choices: [a, b], defaultChoice: a, prompt: Which, on: { a: ask, b: success } }\n"
        );

        var result = await Run("loop.yaml");

        result.Code.Should().Be(ExitCode.Usage, result.ToString());
        result.Error.Should().Contain("again and again").And.Contain("--answer \"Which=…\"");
    }

    public void Dispose() => folder.Dispose();

    private static string KeyFolder() =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            )
                is { Length: > 0 } data
                ? data
                : Path.GetTempPath(),
            "journeysim"
        );

    private Task<ToolResult> Run(params string[] args) =>
        new Tool { Directory = folder.Path }.With(["run", "--now", "2026-01-31T12:00:00Z", "--seed", "42", .. args]);
}
