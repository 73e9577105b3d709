using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Traces;

/// <summary>The trace pages of <c>test --trace</c> and <c>run --trace</c>.</summary>
public sealed partial class TraceTests : IDisposable
{
    private const string Hostile = "\"'></script><img src=x onerror=\"document.title='taken'\"><!-- ${alert(1)} 登録";

    private const string Login = """
        journey: Login
        start: page
        scripts:
          Risk: { file: ../risk.js, engine: next-generation }
        nodes:
          page:
            type: PageNode
            name: Login Page
            nodes:
              user: { type: UsernameCollectorNode, name: User }
              word: { type: PasswordCollectorNode, name: Word }
            on: { outcome: risk }
          risk: { type: ScriptedDecisionNode, name: Risk, script: Risk, outcomes: [low, high], on: { low: success, high: failure } }
        """;

    private const string Risk = """
        var answer = httpClient.send("https://risk.example.com/score", {
          method: "POST",
          headers: { "Content-Type": ["application/x-www-form-urlencoded"] },
          form: { user: nodeState.get("username"), token: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkZW1vIiwia2V5IjoiVmVyeS1zZWNyZXQta2V5In0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg" }
        }).get();
        var limit = systemEnv.getProperty("esv.api.key") === "Very-secret-key" ? 5 : 0;
        logger.error("the score is {} for {}", answer.json().score, nodeState.get("password"));
        nodeState.putShared("score", answer.json().score);
        nodeState.putTransient("kept", "for a moment");
        if (answer.json().score > limit) {
          action.goTo("high").withErrorMessage("Too risky");
        } else {
          action.goTo("low");
        }
        """;

    private const string Tests = """
        journey: Login
        given:
          esvs: { esv-api-key: { secret: Very-secret-key } }
          http: [{ method: POST, url: https://risk.example.com/score, respond: { json: { score: 7 } } }]
        allow: [http, state]
        cases:
          - name: refuses a risky sign-in
            steps: [{ answer: { User Name: demo, Password: Ch4ng31t-now } }]
            expect: { end: failure }
          - name: lets everybody in
            steps: [{ answer: { User Name: demo, Password: Ch4ng31t-now } }]
            expect: { end: success }
        """;

    private readonly TemporaryFolder folder = new();

    public TraceTests()
    {
        folder.Write("journeysim.yaml", "realm: alpha\n");
        folder.Write("journeys/login.yaml", Login);
        folder.Write("risk.js", Risk);
        folder.Write("journeys/login.test.yaml", Tests);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_failed_case_leaves_a_page_and_a_passing_one_takes_its_own_away()
    {
        folder.Write("traces/login-refuses-a-risky-sign-in.html", "an older one");

        var result = await Run("test", "--trace", "retain-on-failure");

        result.Code.Should().Be(ExitCode.Failed);
        result.Out.Should().Contain("trace  traces/login-lets-everybody-in.html");
        Pages().Should().Equal("login-lets-everybody-in.html");
    }

    [Theory]
    [InlineData("on", 2)]
    [InlineData("off", 0)]
    public async Task All_cases_or_none_leave_pages(string mode, int pages)
    {
        await Run("test", "--trace", mode, "--trace-dir", "traces");

        Pages().Should().HaveCount(pages);
    }

    [Fact]
    public async Task The_page_holds_the_run_and_no_secret()
    {
        await Run("test", "--trace", "retain-on-failure");

        var page = Page("login-lets-everybody-in.html");
        var data = Data(page);

        page.Should().NotContain("Very-secret-key").And.NotContain("Ch4ng31t-now").And.NotContain("for a moment\"");
        page.Should().NotMatchRegex("(src|href)=", "it opens offline");
        Strings(data, "steps", "name").Should().Equal("Login Page", "Login Page", "Risk");
        var risk = data.GetProperty("steps")[2];
        risk.GetProperty("outcome").GetString().Should().Be("high");
        risk.GetProperty("before").GetProperty("shared").GetProperty("username").GetString().Should().Be("\"demo\"");
        risk.GetProperty("before").GetProperty("shared").TryGetProperty("score", out _).Should().BeFalse();
        risk.GetProperty("after").GetProperty("shared").GetProperty("score").GetString().Should().Be("7");
        risk.GetProperty("after").GetProperty("transient").GetProperty("kept").GetString().Should().Be("\"********\"");
        var call = risk.GetProperty("events").EnumerateArray().First(e => e.GetProperty("kind").GetString() == "http");
        call.GetProperty("requestDecoded")
            .GetString()
            .Should()
            .Be(
                """{"user":"demo","token":{"(JWT)":{"header":{"alg":"HS256"},"claims":{"sub":"demo","key":"********"}}}}"""
            );
        var lines = risk.GetProperty("scripts")[0].GetProperty("lines");
        lines.GetProperty("11").GetInt32().Should().Be(1, "the branch that ran");
        lines.GetProperty("13").GetInt32().Should().Be(0, "the branch that did not");
        data.GetProperty("scripts")[0].GetProperty("source").GetString().Should().Contain("Too risky");
    }

    [Fact]
    public async Task Coverage_counts_the_same_with_and_without_traces()
    {
        await Run("test", "--coverage-format", "json", "--coverage-dir", "one");
        await Run("test", "--coverage-format", "json", "--coverage-dir", "two", "--trace", "on");

        File.ReadAllText(Path.Combine(folder.Path, "two", "coverage.json"))
            .Should()
            .Be(File.ReadAllText(Path.Combine(folder.Path, "one", "coverage.json")));
    }

    [Fact]
    public async Task A_single_run_leaves_a_page_too()
    {
        var result = await Run(
            "run",
            "Login",
            "--answer",
            "demo",
            "--answer",
            "Password=Ch4ng31t-now",
            "--trace",
            "out/run.html"
        );

        result.Code.Should().Be(ExitCode.Failed, result.ToString());
        var page = File.ReadAllText(Path.Combine(folder.Path, "out", "run.html"));
        Strings(Data(page), "steps", "name").Should().Equal("Login Page", "Login Page", "Risk");
        page.Should().NotContain("Ch4ng31t-now").And.Contain("<span class=\"verdict bad\">error</span>");
    }

    [Fact]
    public async Task Names_and_values_that_look_like_markup_stay_text()
    {
        Attack();

        var result = await Run("test", "--trace", "on");

        var page = File.ReadAllText(Directory.GetFiles(Path.Combine(folder.Path, "traces")).Single());
        result.Code.Should().Be(ExitCode.Good, result.ToString());
        page.Should().NotContain("<img").And.NotContain("onerror=\"").And.NotContain("<!-- $");
        Elements().Count(page).Should().Be(2, "the data and the page's own script");
        Data(page).GetProperty("steps")[0].GetProperty("name").GetString().Should().Be(Hostile);
    }

    [Fact]
    public async Task A_browser_steps_through_the_page_with_keys()
    {
        Assert.SkipWhen(Browser.Program is null, "no chromium on this machine");
        await Run("test", "--trace", "retain-on-failure");

        await using var browser = await Browser.OpenAsync(
            Path.Combine(folder.Path, "traces", "login-lets-everybody-in.html")
        );

        (await Heading()).Should().Be("Risk → high", "a failed case opens where it ended");
        (await browser.EvaluateAsync("document.querySelectorAll('.source .ran').length")).Should().Be("7");
        (await browser.EvaluateAsync("document.querySelector('.picture .box.now').dataset.node")).Should().Be("risk");
        (await browser.EvaluateAsync("document.querySelector('.state tr.new code').textContent")).Should().Be("score");
        await browser.PressAsync("ArrowLeft");
        (await Heading()).Should().Be("Login Page → outcome");
        await browser.PressAsync("Home");
        (await Heading()).Should().Be("Login Page");
        (await browser.EvaluateAsync("document.querySelector('.card .head').textContent")).Should().Be("NameCallback");
        await browser.PressAsync("End");
        (await Heading()).Should().Be("Risk → high");
        browser.Problems.Should().BeEmpty();

        async Task<string> Heading() =>
            (await browser.EvaluateAsync("document.querySelector('#step h2').textContent")).Trim();
    }

    [Fact]
    public async Task A_browser_runs_nothing_that_a_run_wrote()
    {
        Assert.SkipWhen(Browser.Program is null, "no chromium on this machine");
        Attack();
        await Run("test", "--trace", "on");

        await using var browser = await Browser.OpenAsync(
            Directory.GetFiles(Path.Combine(folder.Path, "traces")).Single()
        );

        (await browser.EvaluateAsync("document.title")).Should().StartWith(Hostile);
        (await browser.EvaluateAsync("document.images.length")).Should().Be("0");
        (await browser.EvaluateAsync("document.querySelector('#timeline .name').textContent")).Should().Be(Hostile);
        (await browser.EvaluateAsync("document.querySelector('.log pre').textContent")).Should().Contain(Hostile);
        browser.Problems.Should().BeEmpty();
    }

    /// <summary>Everything that a journey, a script or a peer can name or say looks like markup.</summary>
    private void Attack()
    {
        var text = JsonSerializer.Serialize(Hostile);
        folder.Write(
            "journeys/login.yaml",
            $$"""
            journey: {{text}}
            start: attack
            scripts: { {{text}}: { file: ../attack.js } }
            nodes:
              attack: { type: ScriptedDecisionNode, name: {{text}}, script: {{text}}, outcomes: [{{text}}], on: { {{text}}: success } }
            """
        );
        folder.Write(
            "attack.js",
            $"""
            var text = {text};
            logger.error(text);
            sharedState.put(text, text);
            // </script><script>document.title='taken'</script>
            outcome = text;
            """
        );
        folder.Write(
            "journeys/login.test.yaml",
            $$"""
            journey: {{text}}
            allow: [state]
            cases: [ { name: {{text}}, expect: { end: success } } ]
            """
        );
    }

    private Task<ToolResult> Run(params string[] args) =>
        new Tool { Directory = folder.Path }.With([.. args, "--no-color"]);

    private IEnumerable<string> Pages() =>
        Directory.Exists(Path.Combine(folder.Path, "traces"))
            ? Directory
                .GetFiles(Path.Combine(folder.Path, "traces"))
                .Select(f => Path.GetFileName(f)!)
                .Order(StringComparer.Ordinal)
            : [];

    private string Page(string name) => File.ReadAllText(Path.Combine(folder.Path, "traces", name));

    private static JsonElement Data(string page) => JsonElement.Parse(Embedded().Match(page).Groups["json"].Value);

    private static IEnumerable<string?> Strings(JsonElement data, string list, string name) =>
        data.GetProperty(list).EnumerateArray().Select(s => s.GetProperty(name).GetString());

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(?<json>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Embedded();

    [GeneratedRegex("<script")]
    private static partial Regex Elements();
}
