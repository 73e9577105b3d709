using System.Text.Json.Nodes;

namespace JourneySim.Tests.Importing;

/// <summary>Makes up exports as an AM might write them: known and unknown node types, pages, odd names, stale connections, unknown members.</summary>
internal sealed class RandomExport(int seed)
{
    private const string Success = "70e691a5-1e33-4ac3-a356-e7b6d60d92e0";
    private const string Failure = "e301438c-0bd0-429c-ab0c-66126501069a";

    private static readonly string[] Words =
    [
        "Login",
        "true",
        "no",
        "007",
        "a: b",
        "# x",
        "- y",
        "Straße 'ß'",
        "{x}",
        "[y], z",
        "\"quoted\"",
        "success",
        "failure",
        "on",
        "~",
        "",
        " blank ",
        "two\nlines",
        "two\nlines\n",
        "ends\n\n",
        "tab\there",
        "&{esv.some.value}",
        "*star",
        "1.0",
        "0x1F",
        "null",
        "emoji 😀",
        "\u2028",
        "long " + "word ",
        "with trailing \nblank",
        "%",
        "@x",
        "'",
        "a #b",
        "x:",
        "...",
        "---",
        "<<",
        "=",
        "\u0007",
        "\u00a0",
    ];

    private readonly Random random = new(seed);

    public JsonObject Build()
    {
        var trees = new JsonObject();
        var names = Enumerable.Range(0, random.Next(1, 4)).Select(i => $"{Word()} {i}").ToList();
        foreach (var name in names)
        {
            trees[name] = Journey(name, names);
        }

        return new JsonObject { ["meta"] = new JsonObject(), ["trees"] = trees };
    }

    private JsonObject Journey(string name, List<string> names)
    {
        var scripts = new JsonObject();
        var nodes = new JsonObject();
        var inner = new JsonObject();
        var entries = new JsonObject();
        var ids = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Id()).ToList();
        foreach (var id in ids)
        {
            var (type, config, outcomes) = Node(scripts, inner, names);
            nodes[id] = Config(id, type, config);
            entries[id] = Entry(type, Connections(outcomes, ids));
        }

        var tree = new JsonObject
        {
            ["_id"] = name,
            ["_rev"] = "1",
            ["entryNodeId"] = ids[0],
            ["nodes"] = entries,
            ["staticNodes"] = new JsonObject
            {
                ["startNode"] = Place(),
                [Success] = Place(),
                [Failure] = Place(),
            },
            ["uiConfig"] = new JsonObject { ["categories"] = "[\"" + "x" + "\"]", ["annotations"] = Word() },
            ["enabled"] = random.Next(5) > 0,
            ["innerTreeOnly"] = random.Next(4) == 0,
        };
        Maybe(tree, "description", Word());
        Maybe(tree, "identityResource", "managed/alpha_user");
        Maybe(tree, "treeTimeout", random.Next(1, 100));
        Maybe(tree, "transactionalOnly", true);
        return new JsonObject
        {
            ["circlesOfTrust"] = new JsonObject(),
            ["emailTemplates"] = new JsonObject(),
            ["innerNodes"] = inner,
            ["nodes"] = nodes,
            ["saml2Entities"] = new JsonObject(),
            ["scripts"] = scripts,
            ["socialIdentityProviders"] = new JsonObject(),
            ["themes"] = new JsonArray(),
            ["tree"] = tree,
        };
    }

    private (string Type, JsonObject Config, string[] Outcomes) Node(
        JsonObject scripts,
        JsonObject inner,
        List<string> names
    )
    {
        switch (random.Next(7))
        {
            case 0:
                return (
                    "MessageNode",
                    new JsonObject
                    {
                        ["message"] = Texts(),
                        ["messageYes"] = Texts(),
                        ["odd"] = Word(),
                    },
                    ["true", "false"]
                );
            case 1:
                string[] outcomes = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => $"{Word()}{i}")];
                return (
                    "ScriptedDecisionNode",
                    new JsonObject
                    {
                        ["script"] = Script(scripts),
                        ["outcomes"] = new JsonArray([.. outcomes.Select(o => JsonValue.Create(o))]),
                        ["inputs"] = new JsonArray("*"),
                        ["outputs"] = new JsonArray(),
                    },
                    outcomes
                );
            case 2:
                return (
                    "InnerTreeEvaluatorNode",
                    new JsonObject { ["tree"] = names[random.Next(names.Count)], ["displayErrorOutcome"] = true },
                    ["true", "false", "error"]
                );
            case 3:
                return (
                    "AcmeRiskNode",
                    new JsonObject
                    {
                        ["type"] = Word(),
                        ["name"] = 5,
                        ["on"] = new JsonArray(1.50m, Word(), null, new JsonObject { ["x"] = Word() }),
                        ["deep"] = new JsonObject
                        {
                            [Word() + "k"] = new JsonObject { ["a"] = Texts(), ["b"] = new JsonArray(Texts()) },
                        },
                        ["nodes"] = Word(),
                    },
                    ["High", "low", "1"]
                );
            case 4:
                return (
                    "RetryLimitDecisionNode",
                    new JsonObject
                    {
                        ["retryLimit"] = random.Next(2) == 0 ? 3 : JsonNode.Parse("{\"$int\": \"&{esv.retry}\"}"),
                        ["incrementUserAttributeOnFailure"] = "&{esv.flag}",
                    },
                    ["Retry", "Reject"]
                );
            case 5:
                var children = new JsonArray();
                for (var i = 0; i < random.Next(0, 3); i++)
                {
                    var id = Id();
                    inner[id] = Config(id, "UsernameCollectorNode", []);
                    children.Add(
                        new JsonObject
                        {
                            ["_id"] = id,
                            ["nodeType"] = "UsernameCollectorNode",
                            ["displayName"] = Word(),
                            ["nodeVersion"] = "1.0",
                        }
                    );
                }

                return (
                    "PageNode",
                    new JsonObject
                    {
                        ["nodes"] = children,
                        ["pageHeader"] = Texts(),
                        ["stage"] = Word(),
                    },
                    ["outcome"]
                );
            default:
                return ("UsernameCollectorNode", [], ["outcome"]);
        }
    }

    private string Script(JsonObject scripts)
    {
        var id = Id();
        var source = $"// {Word()}\nvar x = {random.Next()};\r\noutcome = \"a\";" + (random.Next(2) == 0 ? "\n" : "");
        scripts[id] = new JsonObject
        {
            ["_id"] = id,
            ["name"] = $"Script {Word()} {id[..4]}",
            ["description"] = Word(),
            ["script"] = new JsonArray([.. source.Split('\n').Select(l => JsonValue.Create(l))]),
            ["language"] = "JAVASCRIPT",
            ["context"] = "AUTHENTICATION_TREE_DECISION_NODE",
            ["evaluatorVersion"] = random.Next(2) == 0 ? "1.0" : "2.0",
            ["default"] = false,
        };
        return id;
    }

    private JsonObject Entry(string type, JsonObject connections)
    {
        var entry = Place();
        entry["displayName"] = Word() + random.Next(10);
        entry["nodeType"] = type;
        entry["connections"] = connections;
        Maybe(entry, "version", "1.0");
        Maybe(entry, "unknownMember", new JsonObject { ["a"] = Word() });
        return entry;
    }

    private JsonObject Connections(string[] outcomes, List<string> ids)
    {
        var connections = new JsonObject();
        foreach (var outcome in outcomes.Where(_ => random.Next(6) > 0))
        {
            connections[outcome] = random.Next(3) switch
            {
                0 => Success,
                1 => Failure,
                _ => ids[random.Next(ids.Count)],
            };
        }

        if (random.Next(5) == 0)
        {
            connections["stale " + Word()] = ids[0];
        }

        return connections;
    }

    private static JsonObject Config(string id, string type, JsonObject config)
    {
        var full = new JsonObject
        {
            ["_id"] = id,
            ["_rev"] = "9",
            ["_type"] = new JsonObject
            {
                ["_id"] = type,
                ["name"] = type,
                ["collection"] = true,
            },
        };
        foreach (var (name, value) in config)
        {
            full[name] = value?.DeepClone();
        }

        return full;
    }

    private JsonObject Texts()
    {
        var texts = new JsonObject();
        for (var i = 0; i < random.Next(3); i++)
        {
            texts[i == 0 ? "en" : "de"] = Word();
        }

        return texts;
    }

    private JsonObject Place() =>
        new() { ["x"] = random.Next(1000) + (random.Next(2) == 0 ? 0m : 0.5m), ["y"] = random.Next(1000) };

    private void Maybe(JsonObject target, string name, JsonNode value)
    {
        if (random.Next(2) == 0)
        {
            target[name] = value;
        }
    }

    private string Word() => Words[random.Next(Words.Length)];

    private string Id()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }
}
