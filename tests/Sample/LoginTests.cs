using JourneySim;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace Sample;

public sealed class LoginTests
{
    private static readonly JourneySimulator Login = JourneySimulator
        .Of("journeys/login.yaml")
        .WithIdentity("alpha_user", new() { ["userName"] = "demo", ["password"] = "Ch4ng31t!" });

    [Theory]
    [InlineData(5, "low")]
    [InlineData(6, "high")]
    public async Task The_limit_decides(int score, string outcome)
    {
        using var run = await Login
            .WithHttp("GET", "https://risk.example.com/score", 200, $$"""{ "score": {{score}} }""")
            .RunAsync(("User Name", "demo"), ("Password", "Ch4ng31t!"));

        run.Should().LeaveBy("Risk", outcome).HaveCalled("GET", "*user=demo").And.NotLogErrors();
    }

    [Fact]
    public async Task A_failed_demand_tells_the_run()
    {
        using var run = await Login.WithCancellation(TestContext.Current.CancellationToken).StartAsync();

        var failed = Assert.Throws<JourneyAssertionException>(() => run.Should().EndInSuccess());

        Assert.Contains(
            "asks NameCallback \"User Name\", PasswordCallback \"Password\"",
            failed.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Scripts_see_Java_of_our_own()
    {
        var scores = JavaClass
            .Define("com.example.Scores")
            .Static("int of(String)", call => call.NeedText(0).Length)
            .Build();

        using var run = await Login
            .WithJava(new JavaAdditions([scores], new Dictionary<string, Func<JavaRun, object?>>()))
            .WithScript(
                "Risk",
                "nodeState.putShared('score', com.example.Scores.of(nodeState.get('username'))); outcome = 'high';"
            )
            .RunAsync(("User Name", "demo"), ("Password", "Ch4ng31t!"));

        run.Should().EndInFailure().HaveShared("score", 4);
    }
}
