using System.Xml.Linq;

namespace JourneySim.ArchitectureTests;

public sealed class SummariesTests
{
    [Fact]
    public void Every_public_type_has_a_summary()
    {
        var documented = House
            .Assemblies.Select(a => Path.ChangeExtension(a.Location, ".xml"))
            .SelectMany(f => XDocument.Load(f).Descendants("member"))
            .Where(m => !string.IsNullOrWhiteSpace(m.Element("summary")?.Value) || m.Element("inheritdoc") is not null)
            .Select(m => m.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        House
            .Types.Where(t => t.IsVisible)
            // The cases of a closed family are told by the family's own summary.
            .Where(t => !(t.IsNested && t.BaseType == t.DeclaringType))
            .Select(t => "T:" + t.FullName!.Replace('+', '.'))
            .Where(name => !documented.Contains(name))
            .Should()
            .BeEmpty();
    }
}
