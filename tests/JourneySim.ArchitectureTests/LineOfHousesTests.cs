namespace JourneySim.ArchitectureTests;

public sealed class LineOfHousesTests
{
    [Fact]
    public void A_house_knows_only_the_houses_before_it()
    {
        var names = House.Assemblies.Select(a => a.GetName().Name!).ToList();
        var wrong =
            from assembly in House.Assemblies
            from reference in assembly.GetReferencedAssemblies()
            where names.Contains(reference.Name!)
            where names.IndexOf(reference.Name!) >= names.IndexOf(assembly.GetName().Name!)
            select $"{assembly.GetName().Name} knows {reference.Name}";

        wrong.Should().BeEmpty();
    }
}
