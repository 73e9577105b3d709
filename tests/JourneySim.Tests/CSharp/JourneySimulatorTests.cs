using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Fakes.Http;
using JourneySim.Testing.Files;

namespace JourneySim.Tests.CSharp;

public sealed class JourneySimulatorTests
{
    private const string Login = """
        journey: Login
        start: page
        scripts:
          Check: { file: check.js, engine: legacy }
        nodes:
          page:
            type: PageNode
            name: Login Page
            nodes:
              user: { type: UsernameCollectorNode, name: User }
              word: { type: PasswordCollectorNode, name: Word }
            on: { outcome: check }
          check: { type: ScriptedDecisionNode, name: Check, script: Check, outcomes: [in, out], on: { in: success, out: failure } }
        """;

    private const string Check = """
        var name = sharedState.get("username");
        logger.message("checking " + name);
        sharedState.put("seen", { times: 1, by: [name] });
        action = name == "demo" ? org.forgerock.openam.auth.node.api.Action.goTo("in").putSessionProperty("tier", "gold").build()
            : org.forgerock.openam.auth.node.api.Action.goTo("out").withErrorMessage("Nobody knows " + name).build();
        """;

    [Fact]
    public async Task A_journey_in_the_checkout_runs_with_answers_given_in_advance()
    {
        using var run = await JourneySimulator
            .Of("journeys/get-access-token.yaml")
            .RunAsync(("ConfirmationCallback", "Yes"));

        run.Should()
            .EndInSuccess()
            .FollowPath("Get Access Token: Success", "Success Message: true")
            .NotLogErrors()
            .HaveCalled("POST", "https://openam-example.id.example.com/am/oauth2/access_token")
            .Which.Status.Should()
            .Be(200);
        run.Outcome().Should().Be("true");
    }

    [Fact]
    public async Task The_example_is_built_in()
    {
        using var run = await JourneySimulator.OfExample().StartAsync();

        run.Should().Ask("Access token successfully acquired", "ConfirmationCallback");
        run.Shared.Keys.Should().Contain("realm");
    }

    [Fact]
    public async Task A_test_sees_every_question_before_it_answers()
    {
        using var folder = Folder();
        using var run = await JourneySimulator.OfYaml(Login, folder.Path).StartAsync();

        run.End.Should().Be(JourneyEnding.Asks);
        run.Callbacks.Select(c => c.Type).Should().Equal("NameCallback", "PasswordCallback");

        await run.AnswerAsync(("User Name", "demo"), ("PasswordCallback", "Ch4ng31t!"));

        run.Should()
            .EndInSuccess()
            .FollowPath("Login Page", "Check: in")
            .LeaveBy("Check", "in")
            .HaveShared("seen", new Dictionary<string, object?> { ["times"] = 1, ["by"] = new[] { "demo" } })
            .HaveSessionProperty("tier", "gold")
            .HaveTransient("password", "Ch4ng31t!")
            .NotHaveState("risk")
            .NotCallOut()
            .HaveLogged("checking demo")
            .And.NotVisit("Nobody");
        run.Shown.Should().ContainSingle().Which.Should().HaveCount(2);
    }

    [Fact]
    public async Task Questions_may_be_answered_in_their_order()
    {
        using var folder = Folder();
        using var run = await JourneySimulator.OfYaml(Login, folder.Path).StartAsync();

        await run.AnswerInOrderAsync("mallory", "guess");

        run.Should().EndInFailure("Nobody knows mallory").LeaveBy("Check", "out");
        run.Message.Should().Be("Nobody knows mallory");
    }

    [Fact]
    public async Task A_failed_demand_tells_the_whole_run_without_its_secrets()
    {
        using var folder = Folder();
        using var run = await JourneySimulator
            .OfYaml(Login, folder.Path)
            .RunAsync(("User Name", "mallory"), ("Password", "Very-secret-1"));

        var failed = ((Action)(() => run.Should().EndInSuccess("demo may log in")))
            .Should()
            .Throw<JourneyAssertionException>()
            .Which;

        failed.Message.Should().NotContain("Very-secret-1");
        Golden.Match(failed.Message, "a-failed-demand");
        failed.GetType().GetInterfaces().Select(i => i.Name).Should().Contain("IAssertionException");
    }

    [Theory]
    [InlineData("state", "expected \"seen\" in shared state")]
    [InlineData("value", "expected shared.username \"other\",\n  but: \"mallory\"")]
    [InlineData("path", "expected the path A → B,\n  but: Login Page: outcome → Check: out")]
    [InlineData("session", "expected session property tier \"gold\",\n  but: null")]
    [InlineData("call", "expected a call GET https://x/*,\n  but: none was made")]
    [InlineData("log", "expected a log line that contains \"never said\"")]
    [InlineData("message", "expected a message to demo@example.com,\n  but: none was sent")]
    [InlineData("ask", "expected end \"Asks\",\n  but: \"Failure\": Nobody knows mallory")]
    [InlineData("visit", "expected node \"Check\" not to run,\n  but: it did")]
    public async Task Every_demand_can_fail(string demand, string message)
    {
        using var folder = Folder();
        using var run = await JourneySimulator
            .OfYaml(Login, folder.Path)
            .WithScript("Check", demand == "state" ? "outcome = 'out'" : Check)
            .RunAsync(("User Name", "mallory"), ("Password", "Gu3ss-it"));

        Action fail = demand switch
        {
            "state" => () => run.Should().HaveShared("seen", 1),
            "value" => () => run.Should().HaveShared("username", "other"),
            "path" => () => run.Should().FollowPath("A", "B"),
            "session" => () => run.Should().HaveSessionProperty("tier", "gold"),
            "call" => () => run.Should().HaveCalled("GET", "https://x/*"),
            "log" => () => run.Should().HaveLogged("never said"),
            "message" => () => run.Should().HaveSentTo("demo@example.com"),
            "ask" => () => run.Should().Ask(),
            _ => () => run.Should().NotVisit("Check"),
        };

        fail.Should().Throw<JourneyAssertionException>().Which.Message.Should().Contain(message);
    }

    [Fact]
    public async Task Copies_of_a_simulator_do_not_know_each_other()
    {
        using var folder = Folder();
        var login = JourneySimulator
            .OfYaml(Login, folder.Path)
            .WithScript(
                "Check",
                """sharedState.put("brand", systemEnv.getProperty("esv.brand")); outcome = httpClient ? "in" : "out";"""
            );
        (string, object?)[] answers = [("User Name", "demo"), ("Password", "Gu3ss-it")];

        using var acme = await login.WithEsv("esv-brand", "acme").RunAsync(answers);
        using var other = await login.WithEsv("esv-brand", "other").RunAsync(answers);
        using var none = await login.WithEsv("esv-brand", "x").WithoutEsv("esv-brand").RunAsync(answers);

        acme.Should().HaveShared("brand", "acme");
        other.Should().HaveShared("brand", "other");
        none.Should().HaveShared("brand", null);
        none.Notes.Should().ContainSingle(n => n.Code == "ESV1001");
    }

    [Fact]
    public async Task The_world_of_a_run_can_be_said_in_C_sharp_and_in_YAML()
    {
        using var folder = Folder();
        var login = JourneySimulator
            .OfYaml(Login, folder.Path)
            .WithScript(
                "Check",
                """
                var request = new org.forgerock.http.protocol.Request();
                request.setMethod("GET");
                request.setUri("https://api.example.com/risk?user=" + sharedState.get("username"));
                var answer = JSON.parse(httpClient.send(request).get().getEntity().getString());
                sharedState.put("risk", answer.score);
                sharedState.put("today", Date.now());
                sharedState.put("from", requestHeaders.get("x-from").get(0) + requestParameters.get("p").get(0));
                sharedState.put("before", sharedState.get("given") + transientState.get("hidden"));
                outcome = answer.score > 5 ? "out" : "in";
                """
            )
            .WithHttp("GET", "https://api.example.com/risk", 200, """{"score": 7}""")
            .At(new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero))
            .WithShared("given", "a")
            .WithHeader("x-from", "H")
            .WithParameter("p", "P")
            .WithCookie("c", "C")
            .WithSeed(7);

        using var run = await login.RunAsync(("User Name", "demo"), ("Password", "Gu3ss-it"));
        using var second = await login
            .Given("http: [ { method: GET, url: 'https://api.example.com/risk', respond: { json: { score: 2 } } } ]")
            .RunAsync(("User Name", "demo"), ("Password", "Gu3ss-it"));

        run.Should()
            .EndInFailure()
            .HaveShared("risk", 7)
            .HaveShared("from", "HP")
            .HaveShared("today", new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero).ToUnixTimeMilliseconds())
            .HaveCalled("get", "https://api.example.com/*")
            .Which.Url.Should()
            .EndWith("user=demo");
        second.Should().EndInSuccess().HaveShared("risk", 2);
        second
            .Should()
            .Meet(
                """
                end: success
                path: [Login Page, { Check: in }]
                http: [ { method: GET, status: 200 } ]
                """,
                "state"
            );
    }

    [Fact]
    public async Task A_block_of_expectations_is_as_strict_as_in_a_test_file()
    {
        using var folder = Folder();
        using var run = await JourneySimulator
            .OfYaml(Login, folder.Path)
            .RunAsync(("User Name", "demo"), ("Password", "Gu3ss-it"));

        var strict = () => run.Should().Meet("end: failure");
        var broken = () => run.Should().Meet("ends: failure");

        strict
            .Should()
            .Throw<JourneyAssertionException>()
            .Which.Message.Should()
            .Contain("session.tier")
            .And.Contain("end\n");
        broken.Should().Throw<JourneyNotLoadedException>().Which.Message.Should().Contain("Did you mean \"end\"?");
        run.Should().Meet("end: success", "state", "session");
    }

    [Fact]
    public async Task A_stand_in_takes_the_place_of_a_node()
    {
        using var folder = Folder();
        using var run = await JourneySimulator
            .OfYaml(Login, folder.Path)
            .WithStandIn("Login Page", "outcome")
            .WithStandIn("Check", "out")
            .RunAsync();

        run.Should().EndInFailure().FollowPath("Login Page: outcome", "Check: out");
    }

    [Fact]
    public async Task Answers_that_nothing_asks_for_are_mistakes_of_the_test()
    {
        using var folder = Folder();
        var login = JourneySimulator.OfYaml(Login, folder.Path);

        var unused = async () =>
            await login.RunAsync(("User Name", "demo"), ("Password", "Gu3ss-it"), ("Favourite colour", "blue"));
        var late = async () =>
        {
            using var run = await login.RunAsync(("User Name", "demo"), ("Password", "Gu3ss-it"));
            await run.AnswerAsync(("User Name", "again"));
        };
        var wrong = async () =>
        {
            using var run = await login.StartAsync();
            await run.AnswerAsync(("Usr Name", "demo"));
        };

        (await unused.Should().ThrowAsync<JourneyAssertionException>())
            .Which.Message.Should()
            .Contain("nothing asked for \"Favourite colour\"");
        (await late.Should().ThrowAsync<JourneyAssertionException>())
            .Which.Message.Should()
            .Contain("nothing to answer");
        (await wrong.Should().ThrowAsync<JourneyAssertionException>())
            .Which.Message.Should()
            .Contain("NameCallback \"User Name\"");
    }

    [Fact]
    public void Mistakes_in_a_journey_are_told_all_at_once_with_their_places()
    {
        var load = () =>
            JourneySimulator.OfYaml(
                """
                journey: J
                start: nowhere
                nodes:
                  a: { type: MesageNode, on: { true: success } }
                """
            );
        var missing = () => JourneySimulator.Of("journeys/not-there.yaml");

        var told = load.Should().Throw<JourneyNotLoadedException>().Which;

        told.Diagnostics.Should().HaveCountGreaterThan(1);
        told.Message.Should().Contain("journey.yaml:4:").And.Contain("MessageNode");
        missing.Should().Throw<JourneyNotLoadedException>().Which.Message.Should().Contain("not-there.yaml");
    }

    [Fact]
    public async Task A_run_is_saved_as_a_page_without_its_secrets()
    {
        using var folder = Folder();
        var login = JourneySimulator.OfYaml(Login, folder.Path);
        (string, object?)[] answers = [("User Name", "demo"), ("Password", "Very-secret-1")];
        var (plain, lines) = (Path.Combine(folder.Path, "out", "plain.html"), Path.Combine(folder.Path, "lines.html"));

        using (var run = await login.RunAsync(answers))
        {
            run.SaveTrace(plain);
        }

        using (var run = await login.RecordingScripts().RunAsync(answers))
        {
            run.SaveTrace(lines);
        }

        var page = await File.ReadAllTextAsync(lines, TestContext.Current.CancellationToken);
        page.Should().Contain("checking demo").And.NotContain("Very-secret-1").And.Contain("\"lines\":{\"1\":1,");
        (await File.ReadAllTextAsync(plain, TestContext.Current.CancellationToken))
            .Should()
            .NotContain("\"lines\":{\"1\":1,");
    }

    [Fact]
    public async Task A_node_of_our_own_runs_beside_those_of_AM()
    {
        var greeting = new NodeType
        {
            Name = "GreetingNode",
            DisplayName = "Greeting",
            Settings = [new("word", SettingKind.Text, Required: true)],
            Outcomes = (_, _) => ["greeted", "alone"],
            Create = settings => new Greeting(settings.Text("word")!),
        };
        const string Journey = """
            journey: Greet
            start: greet
            nodes:
              greet: { type: GreetingNode, name: Greet, word: Hello, on: { greeted: success, alone: failure } }
            """;

        using var run = await JourneySimulator
            .OfYaml(Journey, null, greeting)
            .WithShared("username", "demo")
            .StartAsync();
        using var alone = await JourneySimulator.OfYaml(Journey, null, greeting).StartAsync();
        var without = () => JourneySimulator.OfYaml(Journey);

        run.Should().EndInSuccess().HaveShared("greeting", "Hello demo");
        alone.Should().EndInFailure().LeaveBy("Greet", "alone");
        without
            .Should()
            .Throw<JourneyNotLoadedException>()
            .Which.Message.Should()
            .Contain("no node type \"GreetingNode\"");
    }

    [Fact]
    public async Task A_suspended_journey_is_resumed_and_its_time_can_pass()
    {
        var simulator = JourneySimulator
            .OfYaml(
                """
                journey: Confirm
                start: mail
                nodes:
                  mail: { type: EmailSuspendNode, emailTemplateName: registration, on: { outcome: success } }
                """
            )
            .WithShared("objectAttributes", new StateMap { ["mail"] = "demo@example.com" });
        using var run = await simulator.StartAsync();
        using var late = await simulator.StartAsync();

        run.Should().BeSuspended().HaveSentTo("demo@example.com").Which.Template.Should().Be("registration");
        run.ResumeLink!.Query.Should().Contain("suspendedId=");
        await run.ResumeAsync();
        await late.Advance(TimeSpan.FromDays(1)).ResumeAsync();

        run.Should().EndInSuccess();
        late.Should().TimeOut();
    }

    private sealed class Greeting(string word) : Node
    {
        public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
        {
            if (context.State.Shared.GetValueOrDefault("username") is not string name)
            {
                return new(new NodeResult.GoTo("alone"));
            }

            context.State.Shared["greeting"] = $"{word} {name}";
            return new(new NodeResult.GoTo("greeted"));
        }
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "journeysim.yaml"), "realm: alpha\n");
        File.WriteAllText(Path.Combine(folder.Path, "check.js"), Check);
        return folder;
    }
}

internal static class LastOutcome
{
    public static string? Outcome(this SimulatedRun run) => run.Path[^1].Outcome;
}
