using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Conformance.Seed;

/// <summary>Answers seed scenarios: one script, run in the worlds that the scenarios describe, with the recordings' placeholders put in.</summary>
/// <param name="runner">The script host.</param>
/// <param name="node">Makes the node that runs a script, with its outcomes.</param>
/// <param name="source">The script's text.</param>
public sealed class SeedScenarioRunner(
    IScriptRunner runner,
    Func<Script, IReadOnlyList<string>, Node> node,
    string source
) : IDisposable
{
    private readonly SeedKeys keys = new();

    /// <summary>Answers scenarios with the real Scripted Decision node.</summary>
    public SeedScenarioRunner(IScriptRunner runner, string source)
        : this(runner, (script, outcomes) => new ScriptedDecisionNode(script, outcomes), source) { }

    /// <summary>Whether a case is one of these: it has a set-up but no source of its own.</summary>
    public static bool Accepts(JsonElement json) => json.Member("setup") is not null && json.Member("source") is null;

    /// <summary>Writes the answer to one scenario as a JSON object.</summary>
    public async Task AnswerAsync(JsonElement json, Utf8JsonWriter writer, CancellationToken cancellation)
    {
        var scenario = new SeedScenario(json, keys);
        var logs = new LogCollector();
        using var handler = new SeedHttp(scenario.Http);
        using var http = new HttpMessageInvoker(handler);
        var context = Context(scenario, logs, http);
        NodeResult result;
        try
        {
            result = await node(Script(), ["Success", "Error"])
                .ProcessAsync(context, cancellation)
                .ConfigureAwait(false);
        }
        catch (NotSimulatedException missing)
        {
            result = new NodeResult.Fail(missing.Message);
        }

        new SeedAnswer(scenario, handler.Requests, logs.Lines).Write(writer, context.State, result);
    }

    public void Dispose() => keys.Dispose();

    private Script Script() => new("<uuid>", "<script name>", source, "getAccessToken.js", ScriptGeneration.Legacy);

    private NodeContext Context(SeedScenario scenario, LogCollector logs, HttpMessageInvoker http) =>
        new()
        {
            NodeId = "00000000-0000-4000-8000-00000000c0de",
            Journey = "Get Access Token Demo",
            Realm = "/alpha",
            State = scenario.State(),
            Services = new NodeServices
            {
                ScriptRunner = runner,
                Script = new ScriptServices
                {
                    Clock = TimeProvider.System,
                    Random = RandomSource.Strong,
                    Esvs = new CaseEsvs(scenario.Esvs),
                    Http = http,
                    Trace = logs,
                    Classes = scenario.Classes,
                    OmittedBindings = scenario.OmittedBindings,
                    NextGenerationLogger = scenario.NextGenerationLogger,
                },
            },
        };
}
