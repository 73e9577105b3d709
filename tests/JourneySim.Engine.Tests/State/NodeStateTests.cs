using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.State;

public sealed class NodeStateTests
{
    private readonly JourneyState journey = new();

    [Fact]
    public void A_transient_null_hides_a_shared_value()
    {
        journey.Shared["k"] = "s";
        journey.Transient["k"] = null;

        All().TryGet("k", out var value).Should().BeTrue();
        value.Should().BeNull();
    }

    [Fact]
    public void Secure_state_lies_between_transient_and_shared()
    {
        journey.Shared["k"] = "s";
        journey.Secure["k"] = "e";
        Read(All(), "k").Should().Be("e");

        journey.Transient["k"] = "t";
        Read(All(), "k").Should().Be("t");
    }

    [Fact]
    public void Putting_into_shared_does_not_clear_the_transient_value_of_the_same_name()
    {
        All().PutTransient("k", "t");
        All().PutShared("k", "s");

        Read(All(), "k").Should().Be("t");
    }

    [Fact]
    public void Merging_into_shared_clears_the_transient_value_of_the_same_name()
    {
        All().PutTransient("k", "t");
        All().MergeShared(new StateMap { ["k"] = "s" });

        Read(All(), "k").Should().Be("s");
        journey.Transient.Should().NotContainKey("k");
    }

    [Fact]
    public void Merging_a_container_merges_its_members_one_by_one()
    {
        All()
            .MergeTransient(
                new StateMap
                {
                    ["objectAttributes"] = new StateMap { ["mail"] = "t", ["sn"] = "x" },
                }
            );
        All().MergeShared(new StateMap { ["objectAttributes"] = new StateMap { ["mail"] = "s" } });

        journey.Transient["objectAttributes"].Should().BeEquivalentTo(new StateMap { ["sn"] = "x" });
        All().TryGetObject("objectAttributes", out var merged).Should().BeTrue();
        merged.Should().BeEquivalentTo(new StateMap { ["mail"] = "s", ["sn"] = "x" });
    }

    [Fact]
    public void Merging_a_nested_object_is_refused_but_keys_before_it_are_written()
    {
        var merge = () =>
            All()
                .MergeShared(
                    new StateMap
                    {
                        ["before"] = "b",
                        ["bad"] = new StateMap { ["a"] = 1 },
                        ["after"] = "a",
                    }
                );

        merge
            .Should()
            .Throw<StateRefusedException>()
            .WithMessage(
                "State must not contain nested objects unless they are inside registered state containers: objectAttributes"
            );
        journey.Shared.Keys.Should().Equal("before");
    }

    [Fact]
    public void A_container_must_be_an_object()
    {
        var merge = () => All().MergeShared(new StateMap { ["objectAttributes"] = "text" });

        merge.Should().Throw<StateRefusedException>().WithMessage("State containers must be a JSON object.");
    }

    [Fact]
    public void Undeclared_inputs_can_be_written_but_not_read()
    {
        var filtered = new NodeState(journey, ["a"]);
        filtered.PutShared("b", "x");

        filtered.IsDefined("b").Should().BeFalse();
        filtered.Keys().Should().BeEmpty();
        journey.Shared["b"].Should().Be("x");
    }

    private NodeState All() => new(journey, ["*"]);

    private static object? Read(NodeState state, string key) =>
        state.TryGet(key, out var value) ? value : "(undefined)";
}
