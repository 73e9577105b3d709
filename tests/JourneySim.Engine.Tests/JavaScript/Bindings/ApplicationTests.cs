using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class ApplicationTests
{
    private readonly ScriptBench bench = new(ScriptGeneration.NextGeneration)
    {
        Realm = new ScriptRealm
        {
            SamlApplication = new SamlApplication(
                "app-1",
                "SP",
                new()
                {
                    ["issuer"] = new StateMap { ["value"] = "sp1" },
                    ["forceAuthn"] = false,
                },
                new() { ["entityName"] = new StateList(["idp1"]) },
                new() { ["entityName"] = new StateList(["sp1"]) }
            ),
            OAuthApplication = new OAuthApplication(
                "app-2",
                new() { ["clientId"] = "web" },
                new() { ["requestParams"] = new StateMap { ["scope"] = new StateList(["openid"]) } }
            ),
        },
    };

    [Theory]
    [InlineData("samlApplication.getApplicationId()", "app-1")]
    [InlineData("samlApplication.getFlowInitiator()", "SP")]
    [InlineData("samlApplication.getAuthnRequest().issuer.value", "sp1")]
    [InlineData("samlApplication.getAuthnRequest().forceAuthn", "false")]
    [InlineData("samlApplication.getIdpAttributes().entityName[0]", "idp1")]
    [InlineData("samlApplication.getSpAttributes().get('entityName').get(0)", "sp1")]
    [InlineData("samlApplication.getSpAttributes().absent", "undefined")]
    [InlineData("oauthApplication.getApplicationId()", "app-2")]
    [InlineData("oauthApplication.getClientProperties().clientId", "web")]
    [InlineData("oauthApplication.getRequestProperties().requestParams.scope[0]", "openid")]
    public void The_flow_is_what_the_realm_says(string expression, string text) =>
        bench.Ask($"return {expression};").Should().Be(text);

    [Fact]
    public void Changes_stay_in_the_script()
    {
        bench
            .Ask(
                "samlApplication.getAuthnRequest().forceAuthn = true; return samlApplication.getAuthnRequest().forceAuthn;"
            )
            .Should()
            .Be("false");
    }

    [Fact]
    public void Outside_such_a_flow_both_are_null()
    {
        ScriptBench
            .NextGeneration.Ask("return [samlApplication, oauthApplication, typeof samlApplication].join();")
            .Should()
            .Be(",,object");
        ScriptBench
            .NextGeneration.Error("samlApplication.getApplicationId()")
            .Should()
            .Be("TypeError: Cannot call method \"getApplicationId\" of null");
    }
}
