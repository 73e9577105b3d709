using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class OpenIdmTests
{
    private const string Adapter =
        "JavaException: org.forgerock.openam.scripting.wrappers.ResourceExceptionScriptAdapter: ";
    private readonly ScriptBench bench = ScriptBench.NextGeneration;

    public OpenIdmTests() =>
        bench.Identities.Seed(
            "alpha_role",
            new StateMap
            {
                ["_id"] = "r1",
                ["_rev"] = "1",
                ["name"] = "a",
                ["description"] = "d",
            }
        );

    [Fact]
    public void Objects_are_created_read_changed_and_deleted()
    {
        bench
            .Ask(
                """
                var made = openidm.create("managed/alpha_role", null, { name: "n", description: "d" }, null, ["name"]);
                var path = "managed/alpha_role/" + made._id;
                openidm.patch(path, null, [{ operation: "replace", field: "/name", value: "p" }]);
                var patched = openidm.read(path).name;
                openidm.update(path, null, { name: "u", description: "d" });
                var found = openidm.query("managed/alpha_role", { _queryFilter: 'name eq "u"', _fields: "name" });
                openidm.delete(path, null);
                return [Object.keys(made).join("+"), patched, found.resultCount, found.result[0].name, openidm.read(path)].join();
                """
            )
            .Should()
            .Be("_id+_rev+name,p,1,u,");
    }

    [Fact]
    public void A_query_answers_in_the_shape_of_the_tenant()
    {
        bench
            .Ask("return Object.keys(openidm.query('managed/alpha_role', { _queryFilter: 'false' })).join();")
            .Should()
            .Be("result,pagedResultsCookie,totalPagedResultsPolicy,totalPagedResults,resultCount");
        bench
            .Ask(
                "var q = openidm.query('managed/alpha_role', { _queryFilter: 'true', _pageSize: 1 }); return [q.resultCount, q.totalPagedResults, q.pagedResultsCookie].join();"
            )
            .Should()
            .Be("1,-1,");
    }

    [Theory]
    [InlineData(
        "query('managed/alpha_role', {})",
        "You must use exactly one of [_queryId, _queryExpression, _queryFilter]."
    )]
    [InlineData(
        "query('managed/alpha_role', { _queryExpression: 'x' })",
        "Query Expressions are not supported when using DS as the repo"
    )]
    [InlineData(
        "query('managed/alpha_role', { _queryFilter: 'name eq' })",
        "The value 'name eq' for parameter '_queryFilter' could not be parsed as a valid query filter"
    )]
    [InlineData("query('managed/nope', { _queryFilter: 'true' })", "Resource &#39;managed/nope&#39; not found")]
    [InlineData(
        "update('managed/alpha_role/r1', '0', {})",
        "The resource could not be accessed because the expected version &#39;0&#39; does not match the current version &#39;1&#39;"
    )]
    [InlineData(
        "action('managed/alpha_role', 'x')",
        "Expecting String containing one of: patch triggerSyncCheck updateLastSync"
    )]
    public void Refusals_carry_the_tenants_texts(string call, string text) =>
        bench.Error("openidm." + call).Should().Be(Adapter + text);

    [Fact]
    public void The_exception_tells_code_and_reason()
    {
        bench
            .Ask(
                "try { openidm.query('managed/nope', { _queryFilter: 'true' }); } catch (e) { return [e.javaException.getCode(), e.javaException.getReason(), typeof e.code].join(); }"
            )
            .Should()
            .Be("404,Not Found,undefined");
    }

    [Fact]
    public void Missing_objects_and_types_read_as_null()
    {
        bench
            .Ask("return [openidm.read('managed/alpha_role/zz'), openidm.read('managed/nope/x')].join();")
            .Should()
            .Be(",");
    }

    [Fact]
    public void What_is_no_managed_object_is_answered_by_the_workspace_or_not_at_all()
    {
        bench.IdmActions["endpoint/x?_action=go"] = content => new StateMap { ["got"] = content["a"] };
        bench.Ask("return openidm.action('endpoint/x', 'go', { a: 'b' }).got;").Should().Be("b");
        var read = () => bench.Run("try { openidm.read('config/x'); } catch (e) { }");
        read.Should().Throw<NotSimulatedException>().WithMessage("openidm.read(\"config/x\") is not simulated.*");
    }

    [Fact]
    public void Other_resources_are_what_the_realm_says()
    {
        var told = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Realm = new ScriptRealm
            {
                IdmResources = new Dictionary<string, object?>
                {
                    ["config/ui"] = new StateMap { ["lang"] = "en" },
                    ["system/hr/account"] = new StateList([
                        new StateMap
                        {
                            ["_id"] = "1",
                            ["_rev"] = "a",
                            ["name"] = "ada",
                        },
                    ]),
                },
            },
        };
        told.Ask(
                """
                var c = "system/hr/account";
                openidm.create(c, "2", { name: "bob" });
                openidm.patch(c + "/2", null, [{ operation: "replace", field: "/name", value: "bo" }]);
                openidm.update("config/ui", null, { lang: "fr" });
                var found = openidm.query(c, { _queryFilter: 'name sw "b"' }, ["name"]).result[0].name;
                var gone = openidm.delete(c + "/1", null).name;
                return [openidm.read("config/ui").lang, found, gone, openidm.read(c + "/1"), openidm.read("info/ping").state].join();
                """
            )
            .Should()
            .Be("fr,bo,ada,,ACTIVE_READY");
        told.Error("openidm.update('system/hr/account/9', null, {})")
            .Should()
            .Be(Adapter + "Object 9 not found in system/hr/account");
    }

    [Theory]
    [InlineData("triggerSyncCheck")]
    [InlineData("updateLastSync")]
    [InlineData("patch")]
    public void Actions_of_a_collection_that_have_nothing_to_do_answer_an_empty_object(string action) =>
        bench.Ask($"return openidm.action('managed/alpha_role', '{action}');").Should().Be("{  }");

    [Fact]
    public void A_template_shows_in_the_trace_by_its_name()
    {
        bench.Ask(
            "return openidm.action('external/email', 'sendTemplate', { templateName: 'welcome', to: 'a@x.test' }).status;"
        );
        bench
            .Trace.Events.OfType<Tracing.TraceEvent.EmailSent>()
            .Should()
            .ContainSingle(m => m.Template == "welcome" && m.Recipient == "a@x.test");
    }

    [Fact]
    public void Properties_are_validated_one_by_one()
    {
        bench
            .Ask(
                "return JSON.stringify(openidm.action('policy/managed/alpha_user/x', 'validateProperty', { mail: '' }).failedPolicyRequirements);"
            )
            .Should()
            .Contain("\"property\":\"mail\"")
            .And.NotContain("userName");
    }

    [Fact]
    public void Relationships_are_read_by_fields_and_at_their_endpoint()
    {
        bench.Identities.Seed(
            "alpha_user",
            new StateMap
            {
                ["_id"] = "00000000-0000-4000-8000-000000000001",
                ["userName"] = "ada",
                ["roles"] = new StateList([new StateMap { ["_ref"] = "managed/alpha_role/r1" }]),
            }
        );
        bench
            .Ask(
                """
                var u = "managed/alpha_user/00000000-0000-4000-8000-000000000001";
                var e = openidm.query(u + "/roles", { _queryFilter: "true" }, ["name"]);
                return [openidm.read(u).roles, openidm.read(u, null, ["roles/*"]).roles[0].name, e.resultCount, e.result[0].name,
                  openidm.read(u, null, ["*", "roles"]).telephoneNumber, openidm.read(u + "/manager"), openidm.read(u).effectiveRoles.length].join();
                """
            )
            .Should()
            .Be(",a,1,a,,,1");
    }

    [Fact]
    public void The_exception_tells_a_servers_errors_and_its_detail()
    {
        bench
            .Ask(
                "try { openidm.create('managed/alpha_user', null, { userName: 'x' }); } catch (e) { var j = e.javaException; return [j.getCode(), j.getReason(), j.isServerError(), j.getDetail().get('result')].join(); }"
            )
            .Should()
            .Be("403,Forbidden,false,false");
    }

    [Fact]
    public void A_mail_shows_in_the_trace()
    {
        bench
            .Ask("return openidm.action('external/email', 'send', { to: 'a@x.test', subject: 's' }).status;")
            .Should()
            .Be("OK");
        bench
            .Trace.Events.OfType<Tracing.TraceEvent.EmailSent>()
            .Should()
            .ContainSingle(m => m.Recipient == "a@x.test");
    }
}
