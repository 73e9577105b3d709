using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.Contextual;

public sealed class DeviceTests
{
    [Fact]
    public async Task The_profile_of_the_device_is_kept()
    {
        var walk = OneNode.Of("DeviceProfileCollectorNode");
        await walk.Asks();

        await walk.End(CallbackAnswer.Of("""{"identifier": "abc"}"""));

        walk.Run.State.Shared["forgeRock.device.profile"].As<StateMap>()["identifier"].Should().Be("abc");
    }

    [Theory]
    [InlineData("""{"x": 1}""", "Device Identifier is not captured")]
    [InlineData("no JSON", "Device Identifier is not captured")]
    public async Task A_profile_without_an_identifier_ends_the_login(string answer, string text)
    {
        var walk = OneNode.Of("DeviceProfileCollectorNode");
        await walk.Asks();

        (await walk.End(CallbackAnswer.Of(answer)))
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be(text);
    }

    [Fact]
    public async Task A_profile_that_is_too_large_ends_the_login()
    {
        var walk = OneNode.Of("DeviceProfileCollectorNode", """{"maximumSize": "1"}""");
        await walk.Asks();

        (await walk.End(CallbackAnswer.Of(new string('x', 1025))))
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .Be("Captured data exceed maximum accepted size");
    }

    [Theory]
    [InlineData(47.37, 8.54, "true")]
    [InlineData(46.2, 6.14, "false")]
    public async Task A_device_near_a_place_is_inside_the_fence(double latitude, double longitude, string outcome)
    {
        var walk = OneNode
            .Of("DeviceGeoFencingNode", """{"locations": ["47.3769,8.5417"], "distance": "10"}""")
            .Knowing(
                "forgeRock.device.profile",
                new StateMap
                {
                    ["location"] = new StateMap { ["latitude"] = latitude, ["longitude"] = longitude },
                }
            );

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:" + outcome);
    }

    [Fact]
    public async Task A_decision_about_an_uncollected_device_ends_the_login()
    {
        (await OneNode.Of("DeviceTamperingVerificationNode").End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .StartWith("Device Profile Collector Node to collect device attribute is required");
    }

    [Fact]
    public async Task A_distance_that_is_no_number_ends_the_login_saying_so()
    {
        var walk = OneNode
            .Of("DeviceGeoFencingNode", """{"locations": ["47.3769,8.5417"], "distance": "ten"}""")
            .Knowing(
                "forgeRock.device.profile",
                new StateMap
                {
                    ["location"] = new StateMap { ["latitude"] = 47.37, ["longitude"] = 8.54 },
                }
            );

        (await walk.End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>()
            .Which.Cause.Text.Should()
            .StartWith("Setting distance of ")
            .And.EndWith("is no number: ten");
    }
}
