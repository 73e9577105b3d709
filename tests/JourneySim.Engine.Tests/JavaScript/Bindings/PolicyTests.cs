using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class PolicyTests
{
    private readonly ScriptBench bench = new(ScriptGeneration.NextGeneration)
    {
        Realm = new ScriptRealm
        {
            Policies = new Dictionary<string, PolicySet>
            {
                ["shop"] = new(
                    "shop",
                    [
                        new(
                            "https://x.test/admin",
                            new() { ["GET"] = false },
                            [],
                            new() { ["AuthLevel"] = new StateList(["2"]) }
                        ),
                        new(
                            "https://x.test/*",
                            new() { ["GET"] = true },
                            new() { ["uid"] = new StateList(["ada"]) },
                            []
                        ),
                    ]
                ),
            },
        },
    };

    [Theory]
    [InlineData("evaluate({ claims: {} }, 'shop', ['https://x.test/a'], {})[0].actions.GET", "true")]
    [InlineData("evaluate({ claims: {} }, 'shop', ['https://x.test/a'], {})[0].attributes.uid[0]", "ada")]
    [InlineData("evaluate({ claims: {} }, 'shop', ['https://x.test/admin'], {})[0].actions.GET", "false")]
    [InlineData("evaluate({ claims: {} }, 'shop', ['https://x.test/admin'], {})[0].advices.AuthLevel[0]", "2")]
    [InlineData("evaluate({ claims: {} }, 'shop', ['https://y.test/a'], {})[0].actions.GET", "undefined")]
    [InlineData("evaluate({ claims: {} }, 'shop', ['a', 'b'], {}).length", "2")]
    [InlineData("evaluate({ claims: {} }, 'shop', [], {}).length", "0")]
    [InlineData("evaluate({ claims: {} }, 'shop', ['a'], { ip: ['1.2.3.4'] })[0].resourceName", "a")]
    [InlineData("evaluateTree({ claims: {} }, 'shop', 'https://x.test/', {}).length", "2")]
    [InlineData("evaluateTree({ claims: {} }, 'shop', 'https://x.test/', {})[1].resourceName", "https://x.test/admin")]
    [InlineData("evaluateTree({ claims: {} }, 'oauth2Scopes', 'a', {}).length", "1")]
    public void Decisions_are_those_of_the_policy_set(string call, string text) =>
        bench.Ask($"return policy.{call};").Should().Be(text);

    [Theory]
    [InlineData("evaluate({}, 'shop', ['a'], {})", "InternalError: Invalid value subject")]
    [InlineData("evaluate({ ssoToken: 'x' }, 'shop', ['a'], {})", "InternalError: Invalid value subject")]
    [InlineData("evaluate({ jwt: 'x' }, 'shop', ['a'], {})", "InternalError: Invalid value subject")]
    [InlineData(
        "evaluate({ claims: {} }, 'shap', ['a'], {})",
        "InternalError: Unable to retrieve application under realm /alpha."
    )]
    [InlineData(
        "evaluate({ claims: {} }, 'shop')",
        "InternalError: Can't find method org.forgerock.openam.scripting.bindings.ScriptPolicyService.evaluate(object,string). (Probe Script#1)"
    )]
    public void What_is_wrong_is_refused_in_the_tenants_words(string call, string text) =>
        bench.Error("policy." + call).Should().Be(text);

    [Fact]
    public void A_policy_set_that_is_not_there_is_told_with_its_neighbour()
    {
        bench.Error("policy.evaluate({ claims: {} }, 'shap', ['a'], {})");
        bench
            .Trace.Events.OfType<TraceEvent.Noted>()
            .Should()
            .ContainSingle(n => n.Diagnostic.Code == "POL1001" && n.Diagnostic.Hint == "Did you mean \"shop\"?");
    }
}
