using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;

namespace JourneySim.Nodes.Tests.MultiFactor;

public sealed class OptOutTests
{
    [Theory]
    [InlineData("push", "push2faEnabled")]
    [InlineData("oath", "oath2faEnabled")]
    public async Task Opting_out_is_noted_with_the_user(string method, string attribute)
    {
        var walk = OneNode.Of("OptOutMultiFactorAuthenticationNode").AsDemo().Knowing("mfaMethod", method);

        await walk.End();

        walk.Demo()[attribute].As<StateList>().Should().Equal("1");
    }

    [Fact]
    public async Task Opting_out_of_no_method_ends_the_login() =>
        (await OneNode.Of("OptOutMultiFactorAuthenticationNode").AsDemo().End())
            .Should()
            .BeOfType<JourneyResult.LoginFailure>();

    [Fact]
    public async Task A_pending_device_is_bound_to_the_user()
    {
        var walk = OneNode
            .Of("DeviceBindingStorageNode")
            .AsDemo()
            .Secretly("DeviceBindingNode.DEVICE", new StateMap { ["deviceId"] = "d1" });

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:true");
        walk.Demo()["boundDevices"].As<StateList>().OfType<StateMap>().Single()["deviceId"].Should().Be("d1");
    }

    [Fact]
    public async Task Without_a_pending_device_nothing_is_bound()
    {
        var walk = OneNode.Of("DeviceBindingStorageNode").AsDemo();

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:false");
    }

    [Fact]
    public async Task A_client_without_a_persistent_cookie_is_not_known()
    {
        var walk = OneNode.Of("PersistentCookieDecisionNode");

        await walk.End();

        walk.Trace.Path.Should().Equal("Node:false");
        walk.Run.State.Shared.Should().NotContainKey("username");
    }
}
