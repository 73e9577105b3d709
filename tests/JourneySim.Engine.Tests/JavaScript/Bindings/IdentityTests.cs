using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.JavaScript.Bindings;

public sealed class IdentityTests
{
    private const string Id = "00000000-0000-4000-8000-0000000000dc";
    private readonly ScriptBench next = With(ScriptBench.NextGeneration);
    private readonly ScriptBench legacy = With(ScriptBench.Legacy);

    [Fact]
    public void Values_are_java_lists_and_writes_wait_for_store()
    {
        next.Ask(
                $$"""
                var who = idRepository.getIdentity("{{Id}}");
                var before = String(who.getAttributeValues("mail"));
                who.setAttribute("mail", ["new@x.test"]); who.addAttribute("fr-attr-multi1", "b");
                var staged = String(who.getAttributeValues("mail"));
                who.store();
                return [before, staged, who.getAttributeValues("mail").get(0), who.getAttributeValues("fr-attr-multi1"), who.getName(), who.exists()].join();
                """
            )
            .Should()
            .Be($"[a@x.test],[a@x.test],new@x.test,[a, b],{Id},true");
    }

    [Fact]
    public void An_unknown_identity_fails_method_by_method()
    {
        next.Error("idRepository.getIdentity('nobody').getAttributeValues('mail')")
            .Should()
            .StartWith("InternalError: Cannot invoke \"com.sun.identity.idm.AMIdentity.")
            .And.EndWith("because \"this.amIdentity\" is null");
        next.Ask("return idRepository.getIdentity('nobody') === null;").Should().Be("false");
    }

    [Fact]
    public void The_directorys_refusal_is_a_java_exception_of_AM()
    {
        next.Error($"var w = idRepository.getIdentity('{Id}'); w.setAttribute('sn', []); w.store()")
            .Should()
            .Be(
                "JavaException: org.forgerock.openam.scripting.api.identity.ScriptedIdentityScriptWrapper$IdentityUpdateException: "
                    + "Exception persisting attribute: Plug-in org.forgerock.openam.idrepo.ldap.DJLDAPv3Repo encountered a ldap exception.  ldap errorcode=65"
            );
    }

    [Fact]
    public void Users_are_not_created_here()
    {
        next.Error("idRepository.createUser('u', 'p', { mail: 'a' })")
            .Should()
            .StartWith("InternalError: class java.lang.String cannot be cast to class java.util.Collection");
        foreach (var call in new[] { "createUser('u', 'p', { mail: ['a'] })", "createUser('u', 'p')" })
        {
            next.Error($"idRepository.{call}")
                .Should()
                .Be("InternalError: User creation through identity repository is not allowed in this environment");
        }
    }

    [Fact]
    public void The_common_name_is_AMs_alone()
    {
        next.Ask(
                $$"""
                var who = idRepository.getIdentity("{{Id}}");
                var before = who.getAttributeValues("cn");
                who.setAttribute("cn", ["Common Name"]); who.store();
                return [before, who.getAttributeValues("cn"), "cn" in openidm.read("managed/alpha_user/{{Id}}"),
                    openidm.read("managed/alpha_user/{{Id}}", null, ["cn"]).cn].join();
                """
            )
            .Should()
            .Be("[G S],[Common Name],false,");
    }

    [Fact]
    public void The_text_of_the_custom_attributes_comes_back_as_it_was_written()
    {
        next.Ask(
                $$"""
                var who = idRepository.getIdentity("{{Id}}");
                who.setAttribute("fr-idm-custom-attrs", ['{ "custom_a" : 1 }']); who.store();
                var written = String(who.getAttributeValues("fr-idm-custom-attrs"));
                openidm.patch("managed/alpha_user/{{Id}}", null, [{ operation: "replace", field: "/givenName", value: "H" }]);
                return [written, who.getAttributeValues("fr-idm-custom-attrs")].join();
                """
            )
            .Should()
            .Be("""[{ "custom_a" : 1 }],[{"custom_a":1}]""");
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("1")]
    [InlineData("[]")]
    [InlineData("true")]
    public void Custom_attributes_that_are_no_object_break_full_reads_of_identity_management(string bag)
    {
        var written =
            $"var w = idRepository.getIdentity('{Id}'); w.setAttribute('fr-idm-custom-attrs', ['{bag}']); w.store(); ";
        next.Ask(written + "return w.getAttributeValues('fr-idm-custom-attrs').get(0);").Should().Be(bag);
        next.Error($"openidm.read('managed/alpha_user/{Id}')")
            .Should()
            .EndWith("Adapter: Response is not application/json");
        next.Ask(
                $"return openidm.query('managed/alpha_user', {{ _queryFilter: 'userName eq \"probe\"' }}, ['_id']).resultCount;"
            )
            .Should()
            .Be("1");
    }

    [Fact]
    public void Null_as_custom_attributes_breaks_nothing_and_a_text_even_the_deletion()
    {
        next.Ask(
                $$"""
                var w = idRepository.getIdentity("{{Id}}");
                w.setAttribute("fr-idm-custom-attrs", ["null"]); w.store();
                return openidm.read("managed/alpha_user/{{Id}}").userName;
                """
            )
            .Should()
            .Be("probe");
        next.Error(
                $$"""
                var w = idRepository.getIdentity("{{Id}}");
                w.setAttribute("fr-idm-custom-attrs", ['"x"']); w.store();
                openidm.delete("managed/alpha_user/{{Id}}", null);
                """
            )
            .Should()
            .EndWith("Response is not application/json");
        next.Ask(
                $$"""
                var w = idRepository.getIdentity("{{Id}}");
                w.setAttribute("fr-idm-custom-attrs", ["{}"]); w.store();
                return openidm.delete("managed/alpha_user/{{Id}}", null)._id;
                """
            )
            .Should()
            .Be(Id);
    }

    [Fact]
    public void Legacy_saves_at_once_and_forgives_unknown_users()
    {
        legacy
            .Ask(
                $$"""
                idRepository.setAttribute("{{Id}}", "mail", ["l@x.test"]);
                idRepository.setAttribute("nobody", "mail", ["l@x.test"]);
                return [idRepository.getAttribute("{{Id}}", "mail").iterator().next(), idRepository.getAttribute("nobody", "mail").size(),
                    idRepository.getAttribute("{{Id}}", "zz").isEmpty(), idRepository.getIdentity("nobody")].join();
                """
            )
            .Should()
            .Be("l@x.test,0,true,");
    }

    [Fact]
    public void Legacy_wants_an_array_of_values()
    {
        legacy
            .Error($"idRepository.setAttribute('{Id}', 'mail', 'text')")
            .Should()
            .StartWith(
                "InternalError: Can't find method org.forgerock.openam.scripting.idrepo.ScriptIdentityRepository.setAttribute(string,string,string)."
            );
    }

    private static ScriptBench With(ScriptBench bench)
    {
        bench.Identities.Seed(
            "alpha_user",
            new StateMap
            {
                ["_id"] = Id,
                ["userName"] = "probe",
                ["mail"] = "a@x.test",
                ["givenName"] = "G",
                ["sn"] = "S",
                ["frUnindexedMultivalued1"] = new StateList(["a"]),
            }
        );
        return bench;
    }
}
