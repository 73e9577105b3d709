using System.Text.Json;
using JourneySim.Nodes;
using JourneySim.Schemas;

namespace JourneySim.Tests.Schemas;

public sealed class SchemaTests
{
    [Fact]
    public void Every_schema_is_json_that_names_its_draft()
    {
        foreach (var schema in SchemaList.All)
        {
            using var json = JsonDocument.Parse(schema.Write());
            json.RootElement.GetProperty("$schema").GetString().Should().Contain("draft-07");
        }
    }

    [Fact]
    public void The_schema_of_journeys_knows_every_simulated_node_type_and_its_settings()
    {
        var text = SchemaList.All.Single(s => s.Name == "journey").Write();

        foreach (var type in NodeLibrary.Catalog.Types)
        {
            text.Should().Contain($"\"const\": \"{type.Name}\"");
            foreach (var setting in type.Settings)
            {
                text.Should().Contain($"\"{setting.Name}\": {{");
            }
        }
    }
}
