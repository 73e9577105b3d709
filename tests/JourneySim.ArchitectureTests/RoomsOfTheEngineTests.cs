namespace JourneySim.ArchitectureTests;

public sealed class RoomsOfTheEngineTests
{
    private const string Engine = "JourneySim.Engine.";

    /// <summary>Lowest first. JavaScript stands beside Nodes and Running: neither side knows the other.</summary>
    private static readonly string[] Rooms =
    [
        "Diagnostics",
        "Journeys",
        "State",
        "Callbacks",
        "Esvs",
        "Identities",
        "Sessions",
        "Requests",
        "Tracing",
        "Scripts",
        "JavaScript",
        "Nodes",
        "Running",
    ];

    [Fact]
    public void Every_type_of_the_engine_lives_in_a_known_room()
    {
        House
            .Types.Where(t => t.Assembly.GetName().Name == "JourneySim.Engine")
            .Select(t => RoomOf(t.FullName!))
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(Rooms);
    }

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        var wrong =
            from use in House.Uses
            where use.From.StartsWith(Engine, StringComparison.Ordinal)
            where use.To.StartsWith(Engine, StringComparison.Ordinal)
            let user = RoomOf(use.From)
            let used = RoomOf(use.To)
            where user != used
            where Array.IndexOf(Rooms, used) > Array.IndexOf(Rooms, user) || used == "JavaScript"
            select $"{use.From} uses {use.To}";

        wrong.Should().BeEmpty();
    }

    private static string RoomOf(string fullName) => fullName[Engine.Length..].Split('.', '+', '/')[0];
}
