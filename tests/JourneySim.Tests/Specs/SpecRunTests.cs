using JourneySim.Engine.JavaScript;
using JourneySim.Loading;
using JourneySim.Specs;
using JourneySim.Specs.Suites;

namespace JourneySim.Tests.Specs;

public sealed class SpecRunTests : IDisposable
{
    private readonly SpecBench bench = new();

    [Fact]
    public async Task A_login_with_a_mailed_code_passes()
    {
        var summary = await bench.Run(
            """
            journey: Login
            allow: [state]
            cases:
              - name: good code
                steps:
                  - { callbacks: [NameCallback], answer: demo }
                  - { answer: { PasswordCallback: Secret1! } }
                  - { callbacks: [{ type: PasswordCallback, prompt: One Time Password }], answer: { $outbox: '\d{8}' } }
                expect:
                  end: success
                  path: [Name, Password, Check: 'true', Make code, Mail code, Ask code]
                  outcomes: { Ask code: 'true' }
                  outbox: [{ channel: email, to: demo@example.com, subject: One Time Password }]
              - name: late code
                steps:
                  - { answer: demo }
                  - { answer: Secret1! }
                  - { advance: 6m }
                  - { answer: { $outbox: '\d{8}' } }
                expect: { end: failure, message: Login failure }
                allow: [outbox]
              - name: not now
                skip: waits for the new template
            """
        );

        summary.Results.Select(r => r.Verdict.GetType().Name).Should().Equal("Passed", "Passed", "Skipped");
    }

    [Fact]
    public async Task An_effect_that_nothing_expects_fails_the_case()
    {
        var text = await bench.Fail(
            """
            journey: Login
            allow: [state]
            cases:
              - name: forgotten mail
                steps: [{ answer: demo }, { answer: Secret1! }]
                expect: { end: asks }
            """
        );

        text.Should().Contain("outbox[0]").And.Contain("email to demo@example.com").And.Contain("allow: [outbox]");
    }

    [Fact]
    public async Task A_wrong_end_tells_what_came_and_the_path()
    {
        var text = await bench.Fail(
            """
            journey: Login
            allow: [state]
            cases:
              - name: wrong password
                steps: [{ answer: demo }, { answer: wrong }]
                expect: { end: success }
            """
        );

        text.Should()
            .StartWith(
                "end  (journeys/login.test.yaml:6:20)\n  expected  success\n  actual    failure (Login failure)\n"
            );
        text.Should().Contain("path: Name: outcome → Password: outcome → Check: false");
    }

    [Fact]
    public async Task State_that_changed_must_be_expected()
    {
        var text = await bench.Fail(
            """
            journey: Login
            cases:
              - name: name only
                steps: [{ answer: demo }]
                expect: { end: asks, state: { shared: { username: other } } }
            """
        );

        text.Should().Contain("state.shared.username").And.Contain("\"other\"").And.Contain("\"demo\"");
    }

    [Fact]
    public async Task Passwords_are_covered_in_failures()
    {
        var text = await bench.Fail(
            """
            journey: Login
            cases:
              - name: secret
                node: password
                steps: [{ answer: Hunter2-secret }]
                expect: { end: success }
            """
        );

        text.Should().Contain("state.transient.password").And.NotContain("Hunter2-secret");
    }

    [Fact]
    public async Task One_node_runs_alone_with_the_state_it_is_given()
    {
        var summary = await bench.Run(
            """
            journey: Login
            cases:
              - name: right
                node: Check
                given: { state: { shared: { username: demo }, transient: { password: Secret1! } } }
                expect: { end: success, outcomes: { Check: 'true' } }
            """
        );

        summary.Passed.Should().Be(1);
    }

    [Fact]
    public async Task A_table_writes_out_one_case_a_row()
    {
        var summary = await bench.Run(
            """
            journey: Login
            cases:
              - name: checks
                node: Check
                given: { state: { shared: { username: demo }, transient: { password: '${password}' } } }
                expect: { outcomes: { Check: '${outcome}' } }
                rows:
                  - { name: right, password: Secret1!, outcome: 'true' }
                  - { name: wrong, password: nope, outcome: 'false' }
            """
        );

        summary.Results.Select(r => r.Case.Name).Should().Equal("checks: right", "checks: wrong");
        summary.Passed.Should().Be(2);
    }

    [Fact]
    public async Task A_row_may_say_which_question_it_answers_otherwise()
    {
        var summary = await bench.Run(
            """
            journey: Login
            allow: [state]
            cases:
              - name: asks
                steps: [{ answer: { NameCallback: demo, '${question}': '${value}' } }]
                expect: { end: asks, state: { shared: { username: '${value}' } } }
                rows:
                  - { name: the same, question: NameCallback, value: eve }
                  - { name: by its prompt, question: User Name, value: max }
            """
        );

        summary.Passed.Should().Be(2);
    }

    [Fact]
    public async Task A_case_with_a_mistake_does_not_run_and_others_do()
    {
        var suite = bench.Read(
            "journey: Login\ncases: [{ name: a, expect: { end: never } }, { name: b, steps: [{ answer: demo }], expect: { end: asks }, allow: [state] }]"
        );

        var results = await SuiteRun.RunAsync(
            suite.Select(SpecFilter.All),
            WorkspaceLoader.Load(bench.Folder).Workspace!,
            new ScriptHost(),
            jobs: 1,
            _ => { },
            _ => false,
            TestContext.Current.CancellationToken
        );

        results[0].Verdict.Should().BeOfType<SpecVerdict.Broken>().Which.Mistakes.Should().ContainSingle();
        results[1].Verdict.Should().BeOfType<SpecVerdict.Passed>();
    }

    [Fact]
    public async Task Of_a_node_that_asks_again_the_last_outcome_counts()
    {
        var text = await bench.Fail(
            """
            journey: Login
            allow: [state]
            cases:
              - name: asks
                steps: [{ answer: demo }]
                expect: { end: asks, outcomes: { Name: outcome, Password: outcome, Check: 'true' } }
            """
        );

        text.Should().Contain("the node was not left").And.Contain("the node did not run");
    }

    [Fact]
    public async Task After_a_step_that_went_otherwise_nothing_more_is_compared()
    {
        var text = await bench.Fail(
            """
            journey: Login
            cases:
              - name: asks
                steps: [{ answer: { Usr Name: demo } }, { answer: x }]
                expect: { end: success, session: { a: b } }
            """
        );

        text.Should().Contain("answer.Usr Name").And.NotContain("end").And.NotContain("session");
    }

    [Fact]
    public async Task An_answer_that_nobody_asks_for_is_told()
    {
        var text = await bench.Fail(
            """
            journey: Login
            allow: [state]
            cases:
              - name: wrong question
                steps: [{ answer: { ChoiceCallback: 1 } }]
            """
        );

        text.Should().Contain("answer.ChoiceCallback").And.Contain("asked: NameCallback \"User Name\"");
    }

    [Fact]
    public async Task A_journey_that_is_not_there_breaks_the_case()
    {
        var text = await bench.Fail("journey: Logon\ncases: [{ name: x, expect: { end: success } }]");

        text.Should().Contain("There is no journey \"Logon\"");
    }

    public void Dispose() => bench.Dispose();
}
