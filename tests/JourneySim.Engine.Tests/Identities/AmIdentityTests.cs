using JourneySim.Engine.Identities;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.Identities;

public sealed class AmIdentityTests
{
    private const string Id = "00000000-0000-4000-8000-000000000001";
    private readonly ManagedStore store = new(Guid.NewGuid);

    public AmIdentityTests() =>
        store.Seed(
            "alpha_user",
            new StateMap
            {
                ["_id"] = Id,
                ["userName"] = "ada",
                ["givenName"] = "Ada",
                ["sn"] = "Byron",
                ["accountStatus"] = "active",
                ["frUnindexedString1"] = "old",
                ["frUnindexedMultivalued1"] = new StateList(["first"]),
                ["custom_flag"] = true,
            }
        );

    [Theory]
    [InlineData("uid", "ada")]
    [InlineData("cn", "Ada Byron")]
    [InlineData("inetUserStatus", "active")]
    [InlineData("fr-idm-uuid", Id)]
    [InlineData("fr-attr-str1", "old")]
    [InlineData("fr-attr-multi1", "first")]
    [InlineData("fr-idm-custom-attrs", "{\"custom_flag\":true}")]
    public void Attributes_have_the_directorys_names(string attribute, string value) =>
        Ada().Values(attribute).Should().Equal(value);

    [Theory]
    [InlineData("manager")]
    [InlineData("userName")]
    [InlineData("nonsense")]
    public void Unknown_names_and_relationships_are_empty(string attribute) =>
        Ada().Values(attribute).Should().BeEmpty();

    [Fact]
    public void An_unknown_id_is_nobody() =>
        AmIdentity.Find(store, "/alpha", "ada").Should().BeNull("users are found by the id of the managed object");

    [Fact]
    public void A_staged_write_is_seen_only_after_store()
    {
        var ada = Ada();
        ada.Set("fr-attr-str1", ["new"]);
        ada.Values("fr-attr-str1").Should().Equal("old");

        ada.Store();
        ada.Values("fr-attr-str1").Should().Equal("new");
        Idm("frUnindexedString1").Should().Be("new");
    }

    [Fact]
    public void Each_family_has_its_form_in_idm()
    {
        var ada = Ada();
        ada.Set("fr-attr-iint1", ["42"]);
        ada.Set("fr-attr-idate1", ["20261001120000Z"]);
        ada.Set("fr-attr-imulti1", ["only"]);
        ada.Set("mail", ["a@x.test", "b@x.test"]);
        ada.Set("givenName", []);
        ada.Store();

        Idm("frIndexedInteger1").Should().Be(42);
        Idm("frIndexedDate1").Should().Be("2026-10-01T12:00:00Z");
        Idm("frIndexedMultivalued1").Should().BeEquivalentTo(new StateList(["only"]));
        Idm("mail").Should().BeEquivalentTo(new StateList(["a@x.test", "b@x.test"]));
        Idm("givenName").Should().BeNull();
        Ada().Values("fr-attr-idate1").Should().Equal("20261001120000Z");
    }

    [Theory]
    [InlineData("fr-attr-str1", 65, "p", "q")]
    [InlineData("fr-attr-iint1", 21, "abc")]
    [InlineData("fr-attr-int1", 21, "4.5")]
    [InlineData("fr-attr-iint1", 65, "1", "2")]
    [InlineData("fr-attr-idate1", 21, "2026-10-02T12:00:00Z")]
    [InlineData("sn", 65)]
    [InlineData("fr-idm-custom-attrs", 65, "{}", "{}")]
    [InlineData("fr-idm-custom-attrs", 21, "{}", "not json")]
    public void A_refused_store_writes_nothing(string attribute, int code, params string[] values)
    {
        var ada = Ada();
        ada.Set("fr-attr-str3", ["good"]);
        ada.Set(attribute, values);

        ada.Invoking(a => a.Store()).Should().Throw<AmStoreException>().Which.LdapCode.Should().Be(code);
        Idm("frUnindexedString3").Should().BeNull();
        Ada().Values("fr-attr-str1").Should().Equal("old");
    }

    [Fact]
    public void The_bag_replaces_all_custom_properties_and_can_be_emptied()
    {
        var ada = Ada();
        ada.Set("fr-idm-custom-attrs", ["{\"plain\":\"x\"}"]);
        ada.Store();
        Idm("plain").Should().Be("x");
        Idm("custom_flag").Should().BeNull();

        ada.Set("fr-idm-custom-attrs", []);
        ada.Store();
        ada.Values("fr-idm-custom-attrs").Should().BeEmpty();

        store.Patch(
            $"managed/alpha_user/{Id}",
            null,
            new StateList([
                new StateMap
                {
                    ["operation"] = "replace",
                    ["field"] = "/city",
                    ["value"] = "Bern",
                },
            ]),
            []
        );
        ada.Values("fr-idm-custom-attrs").Should().Equal("{}");
    }

    private AmIdentity Ada() => AmIdentity.Find(store, "/alpha", Id)!;

    private object? Idm(string property) => store.Read($"managed/alpha_user/{Id}", [])!.GetValueOrDefault(property);
}
