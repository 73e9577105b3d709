using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;
using JourneySim.Exporting;
using JourneySim.Graphs;
using JourneySim.Importing;
using JourneySim.Linting;
using JourneySim.Loading;
using JourneySim.Tests.Loading;

namespace JourneySim.Tests.Importing;

/// <summary>Exports come from anywhere: whatever is in them gives mistakes at worst, and writes nowhere but into the workspace.</summary>
public sealed class HostileExportTests
{
    private static readonly Func<Random, JsonNode?>[] Poison =
    [
        _ => null,
        r => JsonValue.Create(r.Next()),
        _ => JsonValue.Create(-1.5e300),
        _ => JsonValue.Create(true),
        _ => JsonValue.Create(""),
        _ => JsonValue.Create("../../../outside"),
        _ => JsonValue.Create("..\\..\\outside"),
        _ => JsonValue.Create("/etc/passwd"),
        _ => JsonValue.Create("C:\\windows\\con.js"),
        _ => JsonValue.Create("CON"),
        _ => JsonValue.Create("a\0b\u0007\u2028\uFEFF"),
        _ => JsonValue.Create("&{esv.not.there}"),
        _ => JsonValue.Create("bm90IGJhc2U2NA=="),
        _ => JsonValue.Create("!!! not base64 !!!"),
        _ => JsonValue.Create(new string('x', 20_000)),
        _ => JsonValue.Create("\"\\u00"),
        _ => new JsonArray(),
        _ => new JsonObject(),
        _ => new JsonArray(new JsonArray(), new JsonObject { [""] = null }, "x"),
        _ => new JsonObject { ["$int"] = "&{esv.not.there}" },
        _ => Deep(60),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_exports_give_mistakes_and_never_an_exception(int from)
    {
        for (var seed = from * 1000; seed < (from * 1000) + 15; seed++)
        {
            var random = new Random(seed);
            var export = (JsonNode)new RandomExport(seed).Build();
            for (var i = 0; i < 1 + (seed % 6); i++)
            {
                Poisoned(export, random);
            }

            var walk = () => Walk(export.ToJsonString());
            walk.Should().NotThrow("seed {0} gives mistakes only", seed);
        }
    }

    [Theory]
    [InlineData("../../evil")]
    [InlineData("..\\..\\evil")]
    [InlineData("/evil")]
    [InlineData("con")]
    [InlineData("LPT1")]
    [InlineData("a/b")]
    [InlineData("\uD800 half")]
    [InlineData("")]
    [InlineData(
        "................................................................................................................"
    )]
    public void Names_of_scripts_and_journeys_lead_nowhere_else(string name)
    {
        using var source = new TemporaryFolder().With("evil.json", Export(name));
        using var around = new TemporaryFolder();
        var workspace = Path.Combine(around.Path, "in", "workspace");

        var result = Importer.Import([source.Path], workspace);

        Directory
            .EnumerateFiles(around.Path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(around.Path, f).Replace('\\', '/'))
            .Should()
            .OnlyContain(f => f.StartsWith("in/workspace/"))
            .And.NotContain(f =>
                Path.GetFileNameWithoutExtension(f) == "con" || Path.GetFileName(f).StartsWith("lpt1.")
            );
        result.Files.Should().HaveCount(Directory.GetFiles(workspace, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_journey_that_enters_itself_is_told_and_drawn()
    {
        var inner = """{ "_id": "i", "tree": "Loop" }""";
        var export =
            $$"""{ "trees": { "Loop": { "tree": { "_id": "Loop", "entryNodeId": "i", "nodes": { "i": { "nodeType": "InnerTreeEvaluatorNode", "displayName": "Again", "connections": { "true": "i", "false": "i" } } } }, "nodes": { "i": {{inner}} } } } }""";

        Walk(export).Should().Contain(d => d.Severity == Severity.Error);
    }

    private static void Poisoned(JsonNode export, Random random)
    {
        var places = new List<JsonNode>();
        Collect(export, places);
        var at = places[random.Next(places.Count)];
        var poison = Poison[random.Next(Poison.Length)](random);
        if (at is JsonArray list)
        {
            list.Add(poison);
        }
        else if (at is JsonObject map)
        {
            var keys = map.Select(m => m.Key).ToList();
            map[keys.Count == 0 || random.Next(5) == 0 ? "../x" : keys[random.Next(keys.Count)]] = poison;
        }
    }

    private static void Collect(JsonNode? node, List<JsonNode> places)
    {
        if (node is JsonObject map)
        {
            places.Add(map);
            foreach (var member in map)
            {
                Collect(member.Value, places);
            }
        }
        else if (node is JsonArray list)
        {
            places.Add(list);
            foreach (var item in list)
            {
                Collect(item, places);
            }
        }
    }

    private static List<Diagnostic> Walk(string json)
    {
        using var source = new TemporaryFolder().With("all.json", json);
        using var workspace = new TemporaryFolder();
        var told = Importer.Import([source.Path], workspace.Path).Diagnostics.ToList();
        var reading = WorkspaceLoader.Load(source.Path);
        told.AddRange(Linter.Check(reading));
        foreach (var journey in reading.Journeys.Where(j => j.Journey is not null))
        {
            GraphFormats
                .All.Select(f => f.Draw(JourneyPicture.Of(journey.Journey!)))
                .Should()
                .OnlyContain(t => t.Length > 0);
        }

        told.AddRange(FrodoExport.Write(reading, [.. reading.Journeys.Select(j => j.Name)]).Diagnostics);
        _ = DiagnosticText.Of(told, reading.Sources);
        return told;
    }

    private static string Export(string name) =>
        new JsonObject
        {
            ["trees"] = new JsonObject
            {
                [name] = new JsonObject
                {
                    ["tree"] = new JsonObject
                    {
                        ["_id"] = name,
                        ["entryNodeId"] = "n",
                        ["nodes"] = new JsonObject
                        {
                            ["n"] = new JsonObject
                            {
                                ["nodeType"] = "ScriptedDecisionNode",
                                ["displayName"] = name,
                                ["connections"] = new JsonObject { ["a"] = "70e691a5-1e33-4ac3-a356-e7b6d60d92e0" },
                            },
                        },
                    },
                    ["nodes"] = new JsonObject
                    {
                        ["n"] = new JsonObject
                        {
                            ["_id"] = "n",
                            ["script"] = "s",
                            ["outcomes"] = new JsonArray("a"),
                        },
                    },
                    ["scripts"] = new JsonObject
                    {
                        ["s"] = new JsonObject
                        {
                            ["_id"] = "s",
                            ["name"] = name,
                            ["language"] = "JAVASCRIPT",
                            ["context"] = "AUTHENTICATION_TREE_DECISION_NODE",
                            ["script"] = "outcome = 'a';",
                        },
                    },
                    ["emailTemplates"] = new JsonObject
                    {
                        [name] = new JsonObject
                        {
                            ["_id"] = "emailTemplate/" + name,
                            ["subject"] = new JsonObject { ["en"] = "x" },
                            ["message"] = new JsonObject { ["en"] = "x" },
                        },
                    },
                },
            },
        }.ToJsonString();

    private static JsonNode Deep(int levels)
    {
        JsonNode node = "deep";
        for (var i = 0; i < levels; i++)
        {
            node = i % 2 == 0 ? new JsonArray(node) : new JsonObject { ["x"] = node };
        }

        return node;
    }
}
