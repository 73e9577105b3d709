using JourneySim.Engine.Journeys;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Testing.Journeys;
using JourneySim.Workspaces;

namespace JourneySim.Tests.Workspaces;

public sealed class StandInTests
{
    [Theory]
    [InlineData("Corp login")]
    [InlineData("product-Saml2Node")]
    public async Task A_node_is_stood_in_for_by_name_or_type(string key)
    {
        using var simulation = With(StandIn.By(key, "ACCOUNT_EXISTS"));

        (await End(simulation)).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task The_more_exact_stand_in_counts()
    {
        using var simulation = With(
            StandIn.By("Corp login", "ACCOUNT_EXISTS"),
            StandIn.By("product-Saml2Node", "NO_ACCOUNT")
        );

        (await End(simulation)).Should().BeOfType<JourneyResult.Success>();
    }

    [Fact]
    public async Task It_writes_what_it_was_told_and_merges_objects()
    {
        using var simulation = With(
            new StandIn("Corp login")
            {
                Visits =
                [
                    new StandInVisit("ACCOUNT_EXISTS")
                    {
                        Shared = new StateMap { ["objectAttributes"] = new StateMap { ["mail"] = "a@b.c" } },
                    },
                ],
            }
        );
        var run = simulation.Start(Journey());
        run.State.Shared["objectAttributes"] = new StateMap { ["sn"] = "Demo" };

        await JourneyRunner.AdvanceAsync(run, [], TestContext.Current.CancellationToken);

        run.State.Shared["objectAttributes"].As<StateMap>().Keys.Should().Equal("sn", "mail");
    }

    private static Simulation With(params StandIn[] standIns) =>
        new(
            new Workspace { StandIns = standIns },
            new RunSetup { ScriptRunner = new ScriptsThat(_ => throw new InvalidOperationException()), Seed = 1 }
        );

    private static async Task<JourneyResult> End(Simulation simulation)
    {
        var step = await JourneyRunner.AdvanceAsync(
            simulation.Start(Journey()),
            [],
            TestContext.Current.CancellationToken
        );
        return step.Should().BeOfType<JourneyStep.Ended>().Which.Result;
    }

    private static Journey Journey() =>
        new JourneyDraft("J")
            .Node("Corp login", "product-Saml2Node", "{}", ("ACCOUNT_EXISTS", "Success"), ("NO_ACCOUNT", "Failure"))
            .Build();
}
