using JourneySim.Loading;

namespace JourneySim.Tests.Specs;

/// <summary>What happens must be expected, what is not mocked fails, and mocks look like what they stand for.</summary>
public sealed class StrictnessTests : IDisposable
{
    private const string Script = """
        var kind = nodeState.get("kind");
        if (kind == "call") {
          httpClient.send("https://api.example.com/v1/users?x=1", { method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, form: { a: "1" } }).get();
        } else if (kind == "remove") {
          nodeState.remove("gone");
        } else if (kind == "action") {
          openidm.action("endpoint/audit", "record", { a: 1 });
        } else if (kind == "session") {
          nodeState.putShared("level", existingSession.get("AuthLevel"));
        } else if (kind == "long") {
          var text = ""; for (var i = 0; i < 100; i++) { text += "part " + i + " "; }
          nodeState.putShared("text", text);
        } else if (kind == "lines") {
          nodeState.putShared("text", "one\ntwo\nthree\nfour");
        }
        action.goTo("done");
        """;

    private readonly SpecBench bench = new();

    public StrictnessTests()
    {
        bench.Write(
            "journeysim.yaml",
            """
            realm: alpha
            idmActions: { "endpoint/audit?_action=record": { ok: true } }
            sessions: { high: { user: demo, authLevel: 7 } }
            """
        );
        bench.Write("scripts/act.js", Script);
        bench.Write(
            "journeys/act.yaml",
            """
            journey: Act
            start: act
            scripts: { Act: { file: ../scripts/act.js, engine: next-generation } }
            nodes:
              act: { type: ScriptedDecisionNode, name: Act, script: Act, outcomes: [done], on: { done: success } }
            """
        );
    }

    [Fact]
    public async Task An_unmocked_call_fails_with_the_nearest_stub_and_one_to_paste()
    {
        var text = await bench.Fail(
            Case(
                "call",
                "allow: [http], given: { state: { shared: { kind: call } }, http: [{ method: GET, url: 'https://api.example.com/v1/user', respond: { status: 200 } }] }, expect: { end: error }"
            )
        );

        text.Should().Contain("unmocked call");
        text.Should().Contain("a stub for POST https://api.example.com/v1/users?x=1");
        text.Should().Contain("method: wants \"GET\", is \"POST\"");
        text.Should().Contain("http:\n    - method: POST\n      url: \"https://api.example.com/v1/users\"");
        text.Should().Contain("allow: [unmocked]");
    }

    [Fact]
    public async Task A_host_that_is_not_there_may_be_the_point()
    {
        (
            await bench.Run(
                Case(
                    "call",
                    "allow: [http, unmocked], given: { state: { shared: { kind: call } } }, expect: { end: error }"
                )
            )
        )
            .Passed.Should()
            .Be(1);
    }

    [Fact]
    public async Task Removed_state_must_be_expected()
    {
        const string Given = "given: { state: { shared: { kind: remove, gone: 1 } } }";

        (await bench.Fail(Case("x", Given))).Should().Contain("state.shared.gone").And.Contain("actual    removed");
        (await bench.Run(Case("x", Given + ", expect: { state: { shared: { gone: { $absent: true } } } }")))
            .Passed.Should()
            .Be(1);
    }

    [Fact]
    public async Task An_action_of_identity_management_is_an_effect()
    {
        const string Given = "given: { state: { shared: { kind: action } } }";

        (await bench.Fail(Case("x", Given))).Should().Contain("openidm[0]").And.Contain("action endpoint/audit record");
        (await bench.Run(Case("x", Given + ", allow: [openidm]"))).Passed.Should().Be(1);
        (await bench.Run(Case("x", Given + ", expect: { openidm: [{ operation: action, content: { a: 1 } }] }")))
            .Passed.Should()
            .Be(1);
    }

    [Fact]
    public async Task A_session_of_the_workspace_is_given_by_its_name()
    {
        const string Rest = "expect: { state: { shared: { level: '7' } } }";

        (await bench.Run(Case("x", $"given: {{ session: high, state: {{ shared: {{ kind: session }} }} }}, {Rest}")))
            .Passed.Should()
            .Be(1);
        (await bench.Fail(Case("x", $"given: {{ session: hihg, state: {{ shared: {{ kind: session }} }} }}, {Rest}")))
            .Should()
            .Contain("There is no session \"hihg\"");
    }

    [Fact]
    public async Task A_case_that_says_nothing_about_its_end_expects_success()
    {
        (await bench.Fail("journey: Login\ncases: [{ name: asks, allow: [state] }]"))
            .Should()
            .Contain("success, as nothing else is expected")
            .And.Contain("actual    asks");
    }

    [Fact]
    public async Task Long_texts_are_cut_around_their_difference()
    {
        var wanted = string.Concat(Enumerable.Range(0, 100).Select(i => $"part {i} "))
            .Replace("part 90", "p 90", StringComparison.Ordinal);

        var text = await bench.Fail(
            Case(
                "x",
                $"given: {{ state: {{ shared: {{ kind: long }} }} }}, expect: {{ state: {{ shared: {{ text: '{wanted}' }} }} }}"
            )
        );

        text.Should()
            .Contain("p 90 part 91")
            .And.Contain("part 90 part 91")
            .And.Contain("from character")
            .And.NotContain("…part 10 ");
    }

    [Fact]
    public async Task Texts_of_several_lines_are_compared_line_by_line()
    {
        var text = await bench.Fail(
            Case(
                "x",
                "given: { state: { shared: { kind: lines } } }, expect: { state: { shared: { text: \"one\\ntwo\\n3\\nfour\" } } }"
            )
        );

        text.Should()
            .Contain(">   3 | 3\n")
            .And.Contain(">   3 | three\n")
            .And.Contain("    2 | two\n")
            .And.NotContain("    1 | one");
    }

    [Theory]
    [InlineData(
        "POST",
        "/am/oauth2/access_token",
        "json: { access_token: a, token_type: Bearer }",
        "expires_in (number) is not there"
    )]
    [InlineData(
        "POST",
        "/am/oauth2/access_token",
        "json: { access_token: 1, token_type: Bearer, expires_in: 1 }",
        "access_token is a number, not text"
    )]
    [InlineData(
        "POST",
        "/am/oauth2/access_token",
        "json: { access_token: a, token_type: Bearer, expires_in: 1, user: x }",
        "there is no user"
    )]
    [InlineData("POST", "/am/oauth2/access_token", "status: 400, json: { message: no }", "error (text) is not there")]
    [InlineData("GET", "/openidm/managed/alpha_user", "json: []", "it is an array, not an object")]
    [InlineData("GET", "/environment/variables/esv-x", "text: '<html>'", "the body is no JSON")]
    public void A_mock_of_a_known_endpoint_has_its_shape(string method, string url, string answer, string fault)
    {
        string Mistakes(string more) =>
            DiagnosticText.Of(
                bench
                    .Read(
                        Case(
                            "x",
                            $"given: {{ http: [{{ method: {method}, url: '{url}', respond: {{ {answer} }}{more} }}] }}"
                        )
                    )
                    .Mistakes,
                bench.Sources
            );

        Mistakes("").Should().Contain("TST1012").And.Contain(fault).And.Contain("shape: none");
        Mistakes(", shape: none").Should().BeEmpty();
    }

    [Fact]
    public void Present_takes_a_mock_with_less_and_refuses_a_wrong_kind()
    {
        string Read(string json) =>
            DiagnosticText.Of(
                bench
                    .Read(
                        Case(
                            "x",
                            $"given: {{ shapes: present, http: [{{ method: POST, url: /am/oauth2/access_token, respond: {{ json: {json} }} }}] }}"
                        )
                    )
                    .Mistakes,
                bench.Sources
            );

        Read("{ access_token: a, more: 1 }").Should().BeEmpty();
        Read("{ access_token: 1 }").Should().Contain("access_token is a number");
    }

    [Fact]
    public void Skip_says_why()
    {
        DiagnosticText
            .Of(bench.Read("journey: Act\ncases: [{ name: x, skip: true }]").Mistakes, bench.Sources)
            .Should()
            .Contain("TST1016");
    }

    [Theory]
    [InlineData("steps: [{ use: nowhere }]", "There are no steps called \"nowhere\"")]
    [InlineData("steps: [{ use: again }]", "The steps \"again\" use themselves")]
    public void Steps_with_a_name_must_be_there_and_end(string steps, string words)
    {
        DiagnosticText
            .Of(
                bench
                    .Read($"journey: Act\nsteps: {{ again: [{{ use: again }}] }}\ncases: [{{ name: x, {steps} }}]")
                    .Mistakes,
                bench.Sources
            )
            .Should()
            .Contain(words);
    }

    public void Dispose() => bench.Dispose();

    private static string Case(string name, string rest) => $"journey: Act\ncases:\n  - {{ name: {name}, {rest} }}\n";
}
