using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.Identities;

public sealed class RelationTests
{
    private const string Ada = "managed/alpha_user/00000000-0000-4000-8000-000000000001";
    private const string Bob = "managed/alpha_user/00000000-0000-4000-8000-000000000002";
    private const string Cy = "managed/alpha_user/00000000-0000-4000-8000-000000000003";

    private readonly List<ManagedChange> changes = [];
    private readonly ManagedStore store;

    public RelationTests()
    {
        store = new ManagedStore(Guid.NewGuid, changes.Add);
        foreach (var type in ManagedType.OfRealm("alpha"))
        {
            store.Declare(type);
        }

        User(Ada, "ada");
        User(Bob, "bob", manager: Ada);
        User(Cy, "cy");
        store.Seed("alpha_role", new() { ["_id"] = "r1", ["name"] = "admin" });
        store.Seed("alpha_role", new() { ["_id"] = "r2", ["name"] = "auditor" });
    }

    [Fact]
    public void A_plain_read_shows_no_relationship()
    {
        store.Read(Bob, [])!.Should().NotContainKey("manager");
        store.Read(Bob, ["*"])!.Should().NotContainKey("manager");
    }

    [Fact]
    public void A_reference_is_shown_where_it_is_asked_for()
    {
        var manager = (StateMap)store.Read(Bob, ["userName", "manager"])!["manager"]!;

        manager.Keys.Should().Equal("_ref", "_refResourceCollection", "_refResourceId", "_refProperties");
        manager["_ref"].Should().Be(Ada);
        manager["_refResourceCollection"].Should().Be("managed/alpha_user");
        manager["_refResourceId"].Should().Be("00000000-0000-4000-8000-000000000001");
        ((StateMap)manager["_refProperties"]!).Keys.Should().Equal("_id", "_rev");
    }

    [Theory]
    [InlineData("manager/userName")]
    [InlineData("manager/*")]
    [InlineData("/manager/userName")]
    public void Properties_of_the_other_object_come_with_its_reference(string field)
    {
        var manager = (StateMap)store.Read(Bob, [field])!["manager"]!;

        manager["userName"].Should().Be("ada");
        manager["_id"].Should().Be("00000000-0000-4000-8000-000000000001");
        manager["_refResourceRev"].Should().Be(manager["_rev"]);
        manager.ContainsKey("password").Should().BeFalse();
        manager.ContainsKey("mail").Should().Be(field.EndsWith('*'));
    }

    [Fact]
    public void The_other_end_shows_the_same_relationship()
    {
        var reports = (StateList)store.Read(Ada, ["reports/*/userName"])!["reports"]!;

        reports.Should().ContainSingle().Which.Should().BeOfType<StateMap>().Which["userName"].Should().Be("bob");
        Link(Bob, "manager").Should().Be(Link(reports[0]));
    }

    [Fact]
    public void What_is_unset_is_null_or_an_empty_list()
    {
        var cy = store.Read(Cy, ["manager", "roles"])!;
        cy["manager"].Should().BeNull();
        cy["roles"].Should().BeOfType<StateList>().Which.Should().BeEmpty();
        store.Read(Bob, ["*_ref"])!.Keys.Should().Contain(["manager", "reports", "roles"]);
    }

    [Fact]
    public void A_property_that_holds_one_lets_go_of_the_one_before()
    {
        store.Patch(Bob, null, [Operation("replace", "/manager", Reference(Cy))], []);

        ((StateMap)store.Read(Bob, ["manager"])!["manager"]!)["_ref"].Should().Be(Cy);
        store.Read(Ada, ["reports"])!["reports"].Should().BeOfType<StateList>().Which.Should().BeEmpty();
        store.Patch(Cy, null, [Operation("add", "/reports/-", Reference(Ada))], []);
        store.Patch(Bob, null, [Operation("add", "/reports/-", Reference(Ada))], []);
        ((StateMap)store.Read(Ada, ["manager"])!["manager"]!)["_ref"].Should().Be(Bob);
        ((StateList)store.Read(Cy, ["reports"])!["reports"]!).Should().ContainSingle();
    }

    [Fact]
    public void Roles_are_granted_and_taken_by_patches()
    {
        store.Patch(
            Ada,
            null,
            [
                Operation("add", "/roles/-", Reference("managed/alpha_role/r1")),
                Operation("add", "/roles/-", Reference("managed/alpha_role/r2")),
            ],
            []
        );
        Names(Ada).Should().Equal("admin", "auditor");
        var kept = Link(((StateList)store.Read(Ada, ["roles"])!["roles"]!)[1]);

        store.Patch(Ada, null, [Operation("remove", "/roles", Reference("managed/alpha_role/r1"))], []);
        Names(Ada).Should().Equal("auditor");
        Link(((StateList)store.Read(Ada, ["roles"])!["roles"]!)[0]).Should().Be(kept);
        store.Patch(Ada, null, [new StateMap { ["operation"] = "remove", ["field"] = "/roles" }], []);
        Names(Ada).Should().BeEmpty();
    }

    [Fact]
    public void A_relationship_that_content_says_nothing_of_stays()
    {
        var user = store.Read(Bob, [])!;
        user["mail"] = "new@x.test";
        store.Update(Bob, null, user, []).Should().NotContainKey("manager");
        store.Read(Bob, ["manager"])!["manager"].Should().NotBeNull();

        user["manager"] = null;
        store.Update(Bob, null, user, []);
        store.Read(Bob, ["manager"])!["manager"].Should().BeNull();
    }

    [Fact]
    public void An_object_is_created_with_its_relationships()
    {
        var made = store.Create(
            "managed/alpha_user",
            null,
            new()
            {
                ["userName"] = "dan",
                ["givenName"] = "D",
                ["sn"] = "D",
                ["mail"] = "d@x.test",
                ["manager"] = Reference(Ada),
                ["roles"] = new StateList([Reference("managed/alpha_role/r1")]),
            },
            []
        );

        made.Should().NotContainKey("manager").And.NotContainKey("roles");
        Names($"managed/alpha_user/{made["_id"]}").Should().Equal("admin");
    }

    [Fact]
    public void A_reference_to_what_is_not_there_is_refused_and_nothing_is_written()
    {
        FluentActions
            .Invoking(() => store.Patch(Bob, null, [Operation("replace", "/manager", Reference(Ada + "9"))], []))
            .Should()
            .Throw<ResourceException>()
            .Where(e => e.Code == 400);
        ((StateMap)store.Read(Bob, ["manager"])!["manager"]!)["_ref"].Should().Be(Ada);
    }

    [Fact]
    public void Nothing_refers_to_an_object_that_is_deleted()
    {
        store.Delete(Ada, null, []);
        store.Read(Bob, ["manager"])!["manager"].Should().BeNull();
    }

    [Fact]
    public void The_endpoint_of_one_relationship_is_read_changed_and_deleted()
    {
        var read = store.Read(Bob + "/manager", [])!;
        read.Keys.Should().Equal("_id", "_rev", "_ref", "_refResourceCollection", "_refResourceId", "_refProperties");
        store.Read(Bob + "/manager", ["userName"])!["userName"].Should().Be("ada");

        var moved = store.Update(Bob + "/manager", null, Reference(Cy), []);
        moved["_id"].Should().Be(read["_id"]);
        moved["_rev"].Should().NotBe(read["_rev"]);
        FluentActions
            .Invoking(() => store.Update(Bob + "/manager", "0", Reference(Ada), []))
            .Should()
            .Throw<ResourceException>()
            .Where(e => e.Code == 412);

        store.Delete(Bob + "/manager", null, [])["_ref"].Should().Be(Cy);
        store.Read(Bob + "/manager", []).Should().BeNull();
        changes.Select(c => c.Path).Should().Equal(Bob + "/manager", Bob + "/manager");
    }

    [Fact]
    public void The_endpoint_of_many_relationships_is_queried_filtered_and_added_to()
    {
        store.Create(Ada + "/roles", null, Reference("managed/alpha_role/r1"), []);
        var second = store.Create(
            Ada + "/roles",
            null,
            new()
            {
                ["_ref"] = "managed/alpha_role/r2",
                ["_refProperties"] = new StateMap { ["temporary"] = true },
            },
            []
        );

        var found = store.Query(Ada + "/roles", Query("name eq \"auditor\"", "name")).Result;
        found.Should().ContainSingle().Which["name"].Should().Be("auditor");
        found[0]["_id"].Should().Be(second["_id"]);
        ((StateMap)found[0]["_refProperties"]!)["temporary"].Should().Be(true);
        store.Query(Ada + "/roles", Query("true")).Result.Should().HaveCount(2);
        store.Query(Ada + "/roles", Query("_refResourceId eq \"r1\"")).Result.Should().ContainSingle();
        store.Query(Cy + "/roles", Query("true")).Result.Should().BeEmpty();

        var path = $"{Ada}/roles/{second["_id"]}";
        store.Patch(path, null, [Operation("replace", "/_refProperties/temporary", false)], []);
        ((StateMap)store.Read(path, [])!["_refProperties"]!)["temporary"].Should().Be(false);
        store.Delete(path, null, []);
        store.Read(path, []).Should().BeNull();
        store.Query("managed/alpha_role/r1/members", Query("userName eq \"ada\"")).Result.Should().ContainSingle();
    }

    [Fact]
    public void Filters_of_objects_compare_references()
    {
        store
            .Query("managed/alpha_user", Query($"manager/_refResourceId eq \"{Ada[^36..]}\""))
            .Result.Should()
            .ContainSingle()
            .Which["userName"]
            .Should()
            .Be("bob");
        store.Query("managed/alpha_user", Query("!(manager pr)")).Result.Should().HaveCount(2);
    }

    [Fact]
    public void Effective_roles_and_organizations_follow_from_relationships()
    {
        store.Seed("alpha_organization", new() { ["_id"] = "top", ["name"] = "Top" });
        store.Seed(
            "alpha_organization",
            new()
            {
                ["_id"] = "sub",
                ["name"] = "Sub",
                ["parent"] = Reference("managed/alpha_organization/top"),
            }
        );
        store.Patch(
            Ada,
            null,
            [
                Operation("add", "/roles/-", Reference("managed/alpha_role/r1")),
                Operation("add", "/memberOfOrg/-", Reference("managed/alpha_organization/sub")),
            ],
            []
        );

        var ada = store.Read(Ada, [])!;
        ada["memberOfOrgIDs"].Should().BeEquivalentTo(new StateList(["sub", "top"]));
        ((StateMap)((StateList)ada["effectiveRoles"]!)[0]!)["_refResourceId"].Should().Be("r1");
        store.Query("managed/alpha_user", Query("memberOfOrgIDs eq \"top\"")).Result.Should().ContainSingle();
        store
            .Read("managed/alpha_organization/top", ["children/*/name"])!["children"]
            .Should()
            .BeOfType<StateList>()
            .Which.Should()
            .ContainSingle();
    }

    /// <summary>Whatever is done at either end, both ends always agree, and one that holds one holds at most one.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Both_ends_agree_after_any_changes(int seed)
    {
        var random = new Random(seed);
        string[] users = [Ada, Bob, Cy];
        for (var step = 0; step < 300; step++)
        {
            var (one, other) = (users[random.Next(3)], users[random.Next(3)]);
            StateList operations = random.Next(5) switch
            {
                0 => [Operation("replace", "/manager", Reference(other))],
                1 => [Operation("replace", "/manager", null)],
                2 => [Operation("add", "/reports/-", Reference(other))],
                3 => [Operation("remove", "/reports", Reference(other))],
                _ => [Operation("replace", "/reports", new StateList([Reference(other)]))],
            };
            store.Patch(one, null, operations, []);

            var up = users
                .Select(u => (u, Ref(store.Read(u, ["manager"])!["manager"])))
                .Where(p => p.Item2 is not null);
            var down = users.SelectMany(u =>
                ((StateList)store.Read(u, ["reports"])!["reports"]!).Select(r => (Ref(r)!, (string?)u))
            );
            down.Should().BeEquivalentTo(up, "seed {0}, step {1}", seed, step);
        }
    }

    private static string? Ref(object? reference) => (reference as StateMap)?["_ref"] as string;

    private static object? Link(object? reference) => ((StateMap)((StateMap)reference!)["_refProperties"]!)["_id"];

    private object? Link(string path, string property) => Link(store.Read(path, [property])![property]);

    private IEnumerable<object?> Names(string path) =>
        ((StateList)store.Read(path, ["roles/*/name"])!["roles"]!).Select(r => ((StateMap)r!)["name"]);

    private static ResourceQuery Query(string filter, params string[] fields) =>
        new() { Filter = QueryFilterParser.Parse(filter), Fields = fields };

    private static StateMap Reference(string path) => new() { ["_ref"] = path };

    private static StateMap Operation(string operation, string field, object? value) =>
        new()
        {
            ["operation"] = operation,
            ["field"] = field,
            ["value"] = value,
        };

    private void User(string path, string name, string? manager = null)
    {
        StateMap user = new()
        {
            ["_id"] = path[^36..],
            ["userName"] = name,
            ["givenName"] = name,
            ["sn"] = name,
            ["mail"] = name + "@x.test",
            ["password"] = "Secret1!",
        };
        if (manager is not null)
        {
            user["manager"] = Reference(manager);
        }

        store.Seed("alpha_user", user);
    }
}
