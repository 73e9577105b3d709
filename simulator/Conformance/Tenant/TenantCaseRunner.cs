using System.Text.Json;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Conformance.Tenant;

/// <summary>
/// Answers tenant cases: each script runs as the script of one Scripted Decision node, pass by pass, and what it did is written down in the forms of
/// the recordings.
/// </summary>
/// <param name="runner">The script host.</param>
/// <param name="node">Makes the node that runs a script, with its outcomes.</param>
public sealed class TenantCaseRunner(IScriptRunner runner, Func<Script, IReadOnlyList<string>, Node> node)
{
    /// <summary>Answers cases with the real Scripted Decision node.</summary>
    public TenantCaseRunner(IScriptRunner runner)
        : this(runner, (script, outcomes) => new ScriptedDecisionNode(script, outcomes)) { }

    /// <summary>Whether a case is one of these: it has a set-up and a source.</summary>
    public static bool Accepts(JsonElement json) =>
        json.Member("setup") is not null && json.Member("source") is not null;

    /// <summary>Writes the answer to one case as a JSON object.</summary>
    public async Task AnswerAsync(JsonElement json, Utf8JsonWriter writer, CancellationToken cancellation)
    {
        var given = new TenantCase(json);
        var logs = new LogCollector();
        var random = RandomSource.Strong;
        using var http = new HttpMessageInvoker(new TenantCaseHttp(given.Http));
        var context = Context(given, logs, random, http);
        NodeResult result;
        try
        {
            result = await PassesAsync(given, context, cancellation).ConfigureAwait(false);
        }
        catch (NotSimulatedException missing)
        {
            result = new NodeResult.Fail(missing.Message);
        }

        TenantAnswer.Write(writer, given, context.State, result, logs.Lines);
    }

    private async Task<NodeResult> PassesAsync(TenantCase given, NodeContext context, CancellationToken cancellation)
    {
        var result = Sent(await Fresh(given).ProcessAsync(context, cancellation).ConfigureAwait(false));
        foreach (var answers in given.Answers)
        {
            if (result is NodeResult.Suspend)
            {
                // The link was opened: no answers come with it.
                context = context with
                {
                    Callbacks = [],
                    ResumedFromSuspend = true,
                };
            }
            else if (result is NodeResult.Send { Callbacks: var asked })
            {
                Fill(asked, answers);
                context = context with { Callbacks = asked, ResumedFromSuspend = false };
            }
            else
            {
                return result;
            }

            // What stays is what AM carries over a question: transient state goes.
            context.State.Transient.Clear();
            result = Sent(await Fresh(given).ProcessAsync(context, cancellation).ConfigureAwait(false));
        }

        return result is NodeResult.Suspend suspended ? Message(suspended) : result;
    }

    private static NodeResult Sent(NodeResult result) =>
        result is NodeResult.Send { Unaskable: { } silent } ? new NodeResult.Fail(silent.WireRefusal!) : result;

    /// <summary>What the client sees while the journey waits for its link.</summary>
    private static NodeResult Message(NodeResult.Suspend suspended)
    {
        try
        {
            return new NodeResult.Send([suspended.Message(new Uri("https://am.example.com/am/XUI/?suspendedId=case"))]);
        }
        catch (SuspensionFailedException failed)
        {
            return new NodeResult.Fail(failed.Message);
        }
    }

    private Node Fresh(TenantCase given) => node(given.Script, given.Outcomes);

    private NodeContext Context(TenantCase given, LogCollector logs, RandomSource random, HttpMessageInvoker http) =>
        new()
        {
            NodeId = "00000000-0000-4000-8000-00000000c0de",
            Journey = given.Journey.TextOf("name") ?? "",
            InnerJourney = given.Journey.FlagOf("innerJourney"),
            MustRun = given.Journey.FlagOf("mustRun"),
            IdentityResource = given.Journey.TextOf("identityResource"),
            Realm = given.Realm,
            State = given.State(),
            Request = given.Request,
            ExistingSession = given.Session,
            Services = new NodeServices
            {
                ScriptRunner = runner,
                Script = new ScriptServices
                {
                    Clock = TimeProvider.System,
                    Random = random,
                    Esvs = new CaseEsvs(given.Esvs),
                    Http = http,
                    Trace = logs,
                    Libraries = given.Libraries,
                    Secrets = given.Secrets,
                    Identities = given.Identities(random),
                },
            },
        };

    /// <summary>One entry a callback; null and a missing entry send it back unchanged.</summary>
    private static void Fill(IReadOnlyList<Callback> callbacks, JsonElement answers)
    {
        for (var i = 0; i < callbacks.Count; i++)
        {
            var answer = i < answers.GetArrayLength() ? answers[i] : default;
            var values = answer.ValueKind == JsonValueKind.Array ? answer.EnumerateArray().ToArray() : [answer];
            for (var input = 0; input < callbacks[i].Inputs.Count; input++)
            {
                var value = input < values.Length ? values[input] : default;
                callbacks[i]
                    .Answer(
                        input,
                        value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined
                            ? Unchanged(callbacks[i].Inputs[input])
                            : value
                    );
            }
        }
    }

    private static JsonElement Unchanged(CallbackField field)
    {
        using var document = JsonDocument.Parse(
            field.Value is string text ? JsonStrings.Quote(text) : Engine.State.StateJson.Write(field.Value)
        );
        return document.RootElement.Clone();
    }
}
