using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.Identities;

public sealed class ManagedStoreTests
{
    private readonly ManagedStore store = new(Guid.NewGuid);

    public ManagedStoreTests()
    {
        foreach (var type in ManagedType.OfRealm("alpha"))
        {
            store.Declare(type);
        }

        store.Seed(
            "alpha_role",
            new()
            {
                ["_id"] = "r1",
                ["_rev"] = "rev-1",
                ["name"] = "rl-a",
                ["description"] = "one",
            }
        );
    }

    [Fact]
    public void A_missing_object_and_a_missing_type_both_read_as_null()
    {
        store.Read("managed/alpha_role/zz", []).Should().BeNull();
        store.Read("managed/zzNoSuchType/x", []).Should().BeNull();
    }

    [Fact]
    public void Fields_always_bring_id_and_revision()
    {
        store.Read("managed/alpha_role/r1", ["name"])!.Keys.Should().Equal("_id", "_rev", "name");
        store.Read("managed/alpha_role/r1", ["name,description"])!.Keys.Should().Contain("description");
        store.Read("managed/alpha_role/r1", ["name, description"])!.Keys.Should().Equal("_id", "_rev", "name");
    }

    [Fact]
    public void A_second_object_with_the_same_id_is_refused()
    {
        FluentActions
            .Invoking(() => store.Create("managed/alpha_role", "r1", [], []))
            .Should()
            .Throw<ResourceException>()
            .WithMessage(
                "Entry Already Exists: The entry &#39;uid&#61;r1,ou&#61;role,o&#61;alpha,o&#61;root,ou&#61;identities&#39; cannot be added because an entry with that name already exists"
            );
    }

    [Fact]
    public void An_update_replaces_the_whole_object_and_changes_its_revision()
    {
        var updated = store.Update("managed/alpha_role/r1", null, new() { ["name"] = "n2" }, []);

        updated.Should().NotContainKey("description");
        updated["_rev"].Should().NotBe("rev-1");
    }

    [Fact]
    public void A_wrong_revision_is_refused_in_the_services_words()
    {
        FluentActions
            .Invoking(() => store.Update("managed/alpha_role/r1", "0", [], []))
            .Should()
            .Throw<ResourceException>()
            .WithMessage(
                "The resource could not be accessed because the expected version &#39;0&#39; does not match the current version &#39;rev-1&#39;"
            )
            .Which.Code.Should()
            .Be(412);
    }

    [Fact]
    public void A_patch_adds_replaces_removes_and_increments()
    {
        StateList operations =
        [
            Operation("add", "/tags", new StateList(["x"])),
            Operation("add", "/tags/-", "y"),
            Operation("replace", "/name", "n3"),
            Operation("remove", "/description", null),
            Operation("add", "/count", 1),
            Operation("increment", "/count", 2),
        ];

        StateJson
            .Write(store.Patch("managed/alpha_role/r1", null, operations, ["name", "tags", "count", "description"]))
            .Should()
            .Contain("\"name\":\"n3\",\"tags\":[\"x\",\"y\"],\"count\":3,\"description\":null");
    }

    [Fact]
    public void A_patch_that_is_none_changes_nothing()
    {
        FluentActions
            .Invoking(() => store.Patch("managed/alpha_role/r1", null, [Operation("frobnicate", "/name", "x")], []))
            .Should()
            .Throw<ResourceException>()
            .WithMessage("The request could not be processed because the provided content is not a valid JSON patch.");
        store.Read("managed/alpha_role/r1", [])!["_rev"].Should().Be("rev-1");
    }

    [Fact]
    public void A_user_without_required_properties_fails_the_policy()
    {
        FluentActions
            .Invoking(() => store.Create("managed/alpha_user", null, new() { ["userName"] = "bob" }, []))
            .Should()
            .Throw<ResourceException>()
            .Where(e => e.Code == 403 && e.Message == "Policy validation failed" && e.Detail != null);
    }

    [Fact]
    public void A_password_is_never_read_back()
    {
        StateMap user = new()
        {
            ["userName"] = "bob",
            ["givenName"] = "B",
            ["sn"] = "B",
            ["mail"] = "b@x.test",
            ["password"] = "Passw0rd!",
        };

        store.Create("managed/alpha_user", null, user, []).Should().NotContainKey("password");
    }

    [Fact]
    public void A_query_sorts_and_pages()
    {
        for (var i = 2; i <= 7; i++)
        {
            store.Create("managed/alpha_role", "r" + i, new() { ["name"] = "x" + i }, []);
        }

        var query = new ResourceQuery
        {
            Filter = QueryFilterParser.Parse("name sw \"x\""),
            SortKeys = ["-name"],
            PageSize = 4,
        };
        var first = store.Query("managed/alpha_role", query);
        var second = store.Query("managed/alpha_role", query with { Cookie = first.Cookie });

        first.Result.Select(r => r["name"]).Should().Equal("x7", "x6", "x5", "x4");
        second.Result.Select(r => r["name"]).Should().Equal("x3", "x2");
        second.Cookie.Should().BeNull();
    }

    private static StateMap Operation(string operation, string field, object? value) =>
        new()
        {
            ["operation"] = operation,
            ["field"] = field,
            ["value"] = value,
        };
}
