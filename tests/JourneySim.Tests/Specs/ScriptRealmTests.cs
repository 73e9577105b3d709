using JourneySim.Reports;
using JourneySim.Specs;

namespace JourneySim.Tests.Specs;

/// <summary>What a workspace and a test say of the realm reaches scripts.</summary>
public sealed class ScriptRealmTests : IDisposable
{
    private readonly SpecBench bench = new();

    public ScriptRealmTests()
    {
        bench.Write(
            "journeysim.yaml",
            """
            realm: alpha
            scripts: { ask: { file: scripts/ask.js, engine: next-generation } }
            httpClients: { quick: { responseTimeout: 2s } }
            caches: { tokens: { loader: scripts/loader.js, eviction: expireAfterWrite, period: 10m } }
            policies: { shop: [ { resource: "*", actions: { GET: true } } ] }
            oauthApplication: { id: web, clientProperties: { clientId: web } }
            idmResources: { config/ui: { lang: en } }
            managedTypes:
              alpha_user: { properties: { custom_tier: string, custom_tags: array } }
              alpha_device: { properties: [name], relationships: { owner: { to: alpha_user, reverse: devices } } }
            identities:
              alpha_user: [ { _id: 00000000-0000-4000-8000-000000000001, userName: ada } ]
              alpha_device: [ { _id: d1, owner: { _ref: managed/alpha_user/00000000-0000-4000-8000-000000000001 } } ]
            http: [ { url: https://slow.example.com/, client: quick, respond: { status: 200, text: late, delay: 3s } } ]
            """
        );
        bench.Write("scripts/loader.js", "function load(key) { return { token: key.id + '!' }; }");
        bench.Write(
            "scripts/ask.js",
            """
            var all = [];
            all.push(cacheManager.named("tokens").get({ id: "t" }).token);
            all.push(policy.evaluate({ claims: {} }, "shop", ["a"], {})[0].actions.GET);
            all.push(oauthApplication.getClientProperties().clientId);
            all.push(openidm.read("config/ui").lang);
            var ada = openidm.query("managed/alpha_user", { _queryFilter: "true" }).result[0];
            all.push(ada.custom_tier === null, ada.custom_tags.length);
            all.push(openidm.read("managed/alpha_device/d1", null, ["owner/userName"]).owner.userName);
            all.push(openidm.read("managed/alpha_device/d1").name === null);
            try { all.push(httpClient.send("https://slow.example.com/", { clientName: "quick" }).get().text()); }
            catch (e) { all.push(String(e).indexOf("Read timed out") > 0); }
            nodeState.putShared("seen", all.join());
            action.goTo("true");
            """
        );
        bench.Write(
            "journeys/ask.yaml",
            """
            journey: Ask
            realm: alpha
            start: ask
            nodes:
              ask: { type: ScriptedDecisionNode, name: Ask, script: ask, outcomes: ["true"], on: { true: success } }
            """
        );
    }

    [Fact]
    public async Task A_workspace_says_what_scripts_find()
    {
        var summary = await bench.Run(
            """
            journey: Ask
            cases:
              - name: all
                expect: { state: { shared: { seen: "t!,true,web,en,true,0,ada,true,true" } } }
                allow: [http, openidm]
            """
        );

        Failures(summary).Should().BeEmpty();
    }

    [Fact]
    public async Task A_test_says_it_for_its_cases()
    {
        var summary = await bench.Run(
            """
            journey: Ask
            given:
              httpClients: { quick: { responseTimeout: 5s } }
              policies: { shop: [ { resource: "*", actions: { GET: false } } ] }
              oauthApplication: { id: other, clientProperties: { clientId: other } }
              idmResources: { config/ui: { lang: fr } }
            cases:
              - name: all
                expect: { state: { shared: { seen: "t!,false,other,fr,true,0,ada,true,late" } } }
                allow: [http, openidm]
            """
        );

        Failures(summary).Should().BeEmpty();
    }

    public void Dispose() => bench.Dispose();

    private static string Failures(SuiteSummary summary) =>
        string.Join(
            "\n",
            summary.Results.Where(r => r.Verdict is not SpecVerdict.Passed).Select(r => FailureText.Of(r))
        );
}
