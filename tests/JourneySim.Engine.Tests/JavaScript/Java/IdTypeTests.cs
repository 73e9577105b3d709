using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Java;

public sealed class IdTypeTests
{
    private const string Imports =
        "var fr = JavaImporter(org.forgerock.openam.auth.node.api.Action, com.sun.identity.idm.IdType); ";

    [Fact]
    public void A_node_vouches_for_an_identity_by_its_kind()
    {
        ScriptBench
            .Legacy.Complete(
                Imports + "action = fr.Action.goTo('ok').withIdentifiedIdentity('ada', fr.IdType.USER).build();"
            )
            .Action!.Effects.Identity.Should()
            .Be(new IdentifiedIdentity("ada", "user"));
    }

    [Fact]
    public void A_kind_prints_with_its_name()
    {
        ScriptBench
            .Legacy.Ask(
                Imports
                    + "return [fr.IdType.AGENT, fr.IdType.AGENT.getName(), fr.IdType.USER.equals(fr.IdType.USER)].join('|')"
            )
            .Should()
            .Be("IdType: agent|agent|true");
    }
}
