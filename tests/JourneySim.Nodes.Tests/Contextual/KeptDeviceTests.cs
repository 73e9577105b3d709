using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Contextual;

public sealed class KeptDeviceTests
{
    [Fact]
    public async Task A_saved_profile_has_a_name_and_what_was_collected()
    {
        var profile = (await Saved("abc")).OfType<StateMap>().Should().ContainSingle().Subject;

        profile["identifier"].Should().Be("abc");
        profile["alias"].Should().Be("Profile 1");
        profile["metadata"].As<StateMap>()["platform"].Should().Be("iOS");
        profile.Should().ContainKey("location").And.ContainKey("lastSelectedDate");
    }

    [Fact]
    public async Task Metadata_and_location_are_left_out_when_not_wanted()
    {
        var kept = await Saved("abc", """{"saveDeviceMetadata": false, "saveDeviceLocation": false}""");

        kept.OfType<StateMap>().Single().Should().NotContainKey("metadata").And.NotContainKey("location");
    }

    [Fact]
    public async Task The_oldest_profile_makes_room()
    {
        var walk = Collected("DeviceSaveNode", "new", "iOS", """{"maxSavedProfiles": 1}""")
            .WithDemo(("deviceProfiles", await Saved("old")));

        await walk.End();

        walk.Demo()["deviceProfiles"]
            .As<StateList>()
            .OfType<StateMap>()
            .Select(d => d["identifier"])
            .Should()
            .Equal("new");
    }

    [Theory]
    [InlineData("abc", "iOS", "0", "true")]
    [InlineData("abc", "Android", "0", "false")]
    [InlineData("abc", "Android", "1", "true")]
    [InlineData("other", "iOS", "0", "unknownDevice")]
    public async Task A_device_matches_within_the_variance(string id, string platform, string variance, string outcome)
    {
        var walk = Collected("DeviceMatchNode", id, platform, $$"""{"acceptableVariance": {{variance}}}""")
            .WithDemo(("deviceProfiles", await Saved("abc")));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Theory]
    [InlineData("abc", "true")]
    [InlineData("other", "unknownDevice")]
    public async Task A_known_device_is_where_it_was(string id, string outcome)
    {
        var walk = Collected("DeviceLocationMatchNode", id, "iOS").WithDemo(("deviceProfiles", await Saved("abc")));

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    private static async Task<StateList> Saved(string id, string settings = "{}")
    {
        var walk = Collected("DeviceSaveNode", id, "iOS", settings);
        await walk.End();
        return walk.Demo()["deviceProfiles"].As<StateList>();
    }

    private static Walk Collected(string type, string id, string platform, string settings = "{}") =>
        OneNode
            .Of(type, settings)
            .AsDemo()
            .Knowing(
                "forgeRock.device.profile",
                new StateMap
                {
                    ["identifier"] = id,
                    ["metadata"] = new StateMap { ["platform"] = platform },
                    ["location"] = new StateMap { ["latitude"] = 47.37, ["longitude"] = 8.54 },
                }
            );
}
