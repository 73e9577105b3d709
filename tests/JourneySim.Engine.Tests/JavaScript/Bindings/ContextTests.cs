using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

/// <summary>Scripts of other nodes than the Scripted Decision node.</summary>
public sealed class ContextTests
{
    private const string Absent =
        "['sharedState', 'callbacks', 'action', 'httpClient', 'requestCookies', 'secrets', 'nodeState', 'idRepository', 'logger', 'systemEnv', 'openidm', 'callbacksBuilder', 'realm', 'requestHeaders']"
        + ".filter(function (n) { return this[n] === undefined; }, this).sort().join()";

    [Fact]
    public void A_configuration_provider_script_leaves_a_map_in_config()
    {
        var done = new ScriptBench(ScriptGeneration.Legacy) { Context = ScriptContext.ConfigProvider }.Complete(
            "config = { message: { en: 'Hi ' + realm }, list: [1, 'a'] };"
        );

        done.Config.Should()
            .BeOfType<ScriptValue.Map>()
            .Which.Value.Should()
            .BeEquivalentTo(
                new StateMap
                {
                    ["message"] = new StateMap { ["en"] = "Hi /alpha" },
                    ["list"] = new StateList([1.0, "a"]),
                }
            );
    }

    [Theory]
    [InlineData("config = 'text';", typeof(ScriptValue.Text))]
    [InlineData("config = [1];", typeof(ScriptValue.Other))]
    [InlineData("config = null;", typeof(ScriptValue.Absent))]
    [InlineData("var other = {};", typeof(ScriptValue.Absent))]
    public void Anything_but_a_map_in_config_is_told_from_one(string source, Type kind) =>
        new ScriptBench(ScriptGeneration.NextGeneration) { Context = ScriptContext.ConfigProvider }
            .Complete(source)
            .Config.Should()
            .BeOfType(kind);

    [Fact]
    public void A_legacy_configuration_provider_script_has_no_state_maps_and_no_callbacks() =>
        Missing(ScriptGeneration.Legacy, ScriptContext.ConfigProvider)
            .Should()
            .Be("action,callbacks,callbacksBuilder,openidm,requestCookies,sharedState");

    [Fact]
    public void A_next_generation_configuration_provider_script_has_the_common_bindings_but_no_action() =>
        Missing(ScriptGeneration.NextGeneration, ScriptContext.ConfigProvider)
            .Should()
            .Be("action,callbacks,callbacksBuilder,requestCookies,sharedState");

    [Fact]
    public void A_legacy_device_match_script_reads_its_state_as_json_values()
    {
        var bench = new ScriptBench(ScriptGeneration.Legacy)
        {
            Context = ScriptContext.DeviceMatch,
            DeviceProfiles = new Devices([new StateMap { ["identifier"] = "d1" }]),
        };
        bench.Shared["username"] = "ada";

        bench
            .Complete(
                """
                var saved = deviceProfilesDao.getDeviceProfiles(sharedState.get("username").asString(), realm);
                outcome = saved.get(0).get("identifier").asString() == "d1" ? "true" : "unknownDevice";
                """
            )
            .Outcome.Should()
            .Be(new ScriptValue.Text("true"));
    }

    [Fact]
    public void A_next_generation_device_match_script_reads_and_saves_maps()
    {
        var devices = new Devices([new StateMap { ["identifier"] = "d1", ["alias"] = "old" }]);
        var bench = new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Context = ScriptContext.DeviceMatch,
            StoredContext = "DEVICE_MATCH_NODE",
            DeviceProfiles = devices,
        };

        bench
            .Complete(
                """
                var saved = deviceProfilesDao.getDeviceProfiles("ada", realm);
                deviceProfilesDao.saveDeviceProfiles("ada", realm, [{ identifier: saved.get(0).identifier, alias: "new" }]);
                action.goTo("true");
                """
            )
            .Action.Should()
            .BeOfType<ScriptAction.GoTo>();
        devices.Saved.Should().BeEquivalentTo([new StateMap { ["identifier"] = "d1", ["alias"] = "new" }]);
    }

    [Fact]
    public void Device_profiles_that_cannot_be_read_raise_the_device_exception() =>
        new ScriptBench(ScriptGeneration.NextGeneration)
        {
            Context = ScriptContext.DeviceMatch,
            DeviceProfiles = new Devices(null),
        }
            .Error("deviceProfilesDao.getDeviceProfiles('ada', realm)")
            .Should()
            .Be(
                "JavaException: org.forgerock.openam.auth.nodes.script.ScriptedDeviceException: Error getting device profiles"
            );

    [Fact]
    public void A_social_handler_script_ends_in_the_managed_user()
    {
        var done = Social(ScriptGeneration.Legacy)
            .Complete(
                """
                (function () {
                  var fr = JavaImporter(org.forgerock.json.JsonValue);
                  var user = fr.JsonValue.json(fr.JsonValue.object());
                  user.put("userName", normalizedProfile.get("username"));
                  user.put("aliasList", selectedIdp + "-" + normalizedProfile.get("id").asString());
                  transientState.put("seen", true);
                  return user;
                }());
                """
            );

        done.Value.Should()
            .BeOfType<ScriptValue.Map>()
            .Which.Value.Should()
            .BeEquivalentTo(new StateMap { ["userName"] = "ada", ["aliasList"] = "google-7" });
    }

    [Fact]
    public void A_social_script_that_ends_in_an_object_of_its_own_gives_no_json_value() =>
        Social(ScriptGeneration.Legacy).Complete("({ userName: 'ada' })").Value.Should().BeOfType<ScriptValue.Other>();

    [Fact]
    public void A_next_generation_social_script_reads_a_map() =>
        Social(ScriptGeneration.NextGeneration)
            .Complete("outcome = String(normalizedProfile.username + selectedIdp + typeof nodeState)")
            .Outcome.Should()
            .Be(new ScriptValue.Text("adagoogleundefined"));

    [Theory]
    [InlineData("OAUTH2_ACCESS_TOKEN_MODIFICATION")]
    [InlineData("LIBRARY")]
    [InlineData("NODE_DESIGNER")]
    public void A_script_of_another_context_is_refused_by_name(string context)
    {
        var run = () =>
            new ScriptBench(ScriptGeneration.NextGeneration) { StoredContext = context }.Run("outcome = 'x'");

        run.Should().Throw<NotSimulatedException>().WithMessage($"*{context}*Probe Script*");
    }

    private static string? Missing(ScriptGeneration generation, ScriptContext context)
    {
        var bench = new ScriptBench(generation) { Context = context };
        bench.Complete($"nodeState.putShared('result', {Absent});");
        return bench.Kept();
    }

    private static ScriptBench Social(ScriptGeneration generation) =>
        new(generation)
        {
            Context = ScriptContext.SocialHandler,
            StoredContext = "SOCIAL_IDP_PROFILE_TRANSFORMATION",
            Social = new SocialProfile("google", Normalized: new StateMap { ["id"] = "7", ["username"] = "ada" }),
        };

    private sealed class Devices(IReadOnlyList<StateMap>? known) : IDeviceProfiles
    {
        public IReadOnlyList<StateMap>? Saved { get; private set; }

        public IReadOnlyList<StateMap> Of(string user, string realm) =>
            user == "ada" && realm == "/alpha" && known is not null
                ? known
                : throw new DevicePersistenceException("no such user");

        public void Save(string user, string realm, IReadOnlyList<StateMap> profiles) => Saved = profiles;
    }
}
