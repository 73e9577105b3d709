using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Tests.Loading;

public sealed class LargeExportTests
{
    private const string Success = "70e691a5-1e33-4ac3-a356-e7b6d60d92e0";
    private const string Failure = "e301438c-0bd0-429c-ab0c-66126501069a";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ten_times_the_nodes_take_at_most_twelve_times_the_work(bool oneLine)
    {
        // Once before, so that neither pays for what is made only once.
        Allocated(50, oneLine);

        (Allocated(2000, oneLine) / (double)Allocated(200, oneLine)).Should().BeLessThan(12);
    }

    private static long Allocated(int nodes, bool oneLine)
    {
        using var folder = new TemporaryFolder()
            .With("big.journey.json", Export(nodes, oneLine))
            .With("journeysim.yaml", "journeys: [.]");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = WorkspaceLoader.Load(folder.Path);
        var after = GC.GetAllocatedBytesForCurrentThread();
        reading.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        reading.Journeys.Single().Journey!.Nodes.Should().HaveCount(nodes);
        return after - before;
    }

    private static string Export(int count, bool oneLine)
    {
        var (nodes, entries) = (new JsonObject(), new JsonObject());
        string Id(int i) => $"00000000-0000-4000-8000-{i:000000000000}";
        for (var i = 0; i < count; i++)
        {
            nodes[Id(i)] = new JsonObject
            {
                ["_id"] = Id(i),
                ["message"] = new JsonObject { ["en"] = $"Grüße {i}" },
                ["_type"] = new JsonObject { ["_id"] = "MessageNode", ["name"] = "Message Node" },
            };
            entries[Id(i)] = new JsonObject
            {
                ["displayName"] = $"Message {i}",
                ["nodeType"] = "MessageNode",
                ["connections"] = new JsonObject
                {
                    ["true"] = i + 1 < count ? Id(i + 1) : Success,
                    ["false"] = Failure,
                },
            };
        }

        return new JsonObject
        {
            ["nodes"] = nodes,
            ["innerNodes"] = new JsonObject(),
            ["scripts"] = new JsonObject(),
            ["tree"] = new JsonObject
            {
                ["_id"] = "Big",
                ["entryNodeId"] = Id(0),
                ["nodes"] = entries,
            },
        }.ToJsonString(new() { WriteIndented = !oneLine });
    }
}
