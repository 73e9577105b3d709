using JourneySim.Engine.Tracing;

namespace JourneySim.Tests.Specs;

/// <summary>What a case says of users goes over what the workspace says of them.</summary>
public sealed class GivenIdentityTests : IDisposable
{
    private readonly SpecBench bench = new();

    [Fact]
    public async Task A_user_given_again_keeps_what_the_case_does_not_say()
    {
        var summary = await bench.Run(
            """
            journey: Login
            allow: [state, outbox]
            cases:
              - name: another address
                given: { identities: { alpha_user: [{ userName: demo, mail: other@example.com }] } }
                steps: [{ answer: demo }, { answer: { $password: demo } }]
                expect: { end: asks, outbox: [{ to: other@example.com }] }
              - name: no address any more
                given: { identities: { alpha_user: [{ userName: demo, mail: ~ }] } }
                steps: [{ answer: demo }, { answer: Secret1! }]
                expect: { end: error }
              - name: one user more
                given: { identities: { alpha_user: [{ userName: eve, mail: eve@example.com, password: Apple-2001 }] } }
                steps: [{ answer: eve }, { answer: { $password: eve } }]
                expect: { end: asks, outbox: [{ to: eve@example.com }] }
            """
        );

        summary.Passed.Should().Be(3);
    }

    [Fact]
    public async Task A_user_more_changes_no_random_number()
    {
        var summary = await bench.Run(
            """
            journey: Login
            allow: [state, outbox]
            given: { seed: 5 }
            cases:
              - name: one user
                steps: [{ answer: demo }, { answer: Secret1! }]
                expect: { end: success }
              - name: three users
                given: { identities: { alpha_user: [{ userName: eve }, { userName: max }] } }
                steps: [{ answer: demo }, { answer: Secret1! }]
                expect: { end: success }
            """
        );

        summary
            .Results.SelectMany(r => r.Trace.OfType<TraceEvent.MessageSent>())
            .Select(m => m.Body)
            .Should()
            .HaveCount(2)
            .And.OnlyContain(body => body.StartsWith("Your One Time Password: "))
            .And.Subject.Distinct()
            .Should()
            .ContainSingle();
    }

    public void Dispose() => bench.Dispose();
}
