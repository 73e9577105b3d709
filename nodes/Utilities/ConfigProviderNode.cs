using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Runs a node of another type with the settings that a script makes (PingAM Authentication node reference, "Configuration Provider node"; am-external
/// <c>ConfigProviderNode</c>). A script that fails or sets no map leads to <c>CONFIGURATION_FAILED</c>.
/// </summary>
internal sealed class ConfigProviderNode(NodeSettings settings) : Node
{
    private const string Failed = "CONFIGURATION_FAILED";

    public static NodeType Type { get; } =
        new()
        {
            Name = "ConfigProviderNode",
            DisplayName = "Configuration Provider",
            Settings =
            [
                new("nodeType", SettingKind.Text, Required: true),
                new("script", SettingKind.Script, Required: true),
                new("scriptInputs", SettingKind.Texts),
            ],
            Outcomes = OutcomesOf,
            Inputs = (settings, _) => settings.Texts("scriptInputs", ["*"]),
            Create = settings => new ConfigProviderNode(settings),
        };

    public override async ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var name = settings.Text("script", "");
        if (context.Services.Scripts.Find(name) is not { } script)
        {
            return Told(context, $"Script \"{name}\" does not exist.", null);
        }

        var result = context.Services.ScriptRunner.Run(
            NodeScript.Request(context, script) with
            {
                Context = ScriptContext.ConfigProvider,
                Inputs = settings.Texts("scriptInputs", ["*"]),
            },
            cancellation
        );
        switch (result)
        {
            case ScriptResult.Completed { Config: ScriptValue.Map config }:
                return await RunAsync(context, config.Value, cancellation).ConfigureAwait(false);
            case ScriptResult.Failed failed:
                return Told(context, failed.Failure.FullText, failed.Failure.Span);
            case ScriptResult.Threw thrown:
                return Told(context, $"{thrown.JavaClass}: {thrown.Message}", null);
            case ScriptResult.Stopped stopped:
                return new NodeResult.Fail($"The script was stopped: {stopped.Limit}");
            default:
                return Told(context, "Script must set 'config' to a Map.", new SourceSpan(script.File, 1, 1));
        }
    }

    private async ValueTask<NodeResult> RunAsync(NodeContext context, StateMap config, CancellationToken cancellation)
    {
        var delegated = settings.Definition with
        {
            Type = settings.Text("nodeType", ""),
            Version = null,
            Settings = config.ToDictionary(
                c => c.Key,
                c => new NodeSetting(JsonElement.Parse(StateJson.Write(c.Value))),
                StringComparer.Ordinal
            ),
        };
        try
        {
            // A stand-in for this node is one for the node that it runs.
            var node = context.Services.Nodes.Find(delegated.Type) is { } type
                ? type.Create(new NodeSettings(delegated, context.Services.Script.Esvs))
                : context.Services.Create(delegated);
            return await node.ProcessAsync(context with { Node = delegated }, cancellation).ConfigureAwait(false);
        }
        catch (FormatException unfit)
        {
            return Told(context, unfit.Message, null);
        }
    }

    /// <summary>AM only logs why: the author is told too.</summary>
    private static NodeResult.GoTo Told(NodeContext context, string why, SourceSpan? where)
    {
        context.Services.Script.Trace.Emit(
            new Engine.Tracing.TraceEvent.Noted(
                new Diagnostic("NOD1001", Severity.Warning, $"Configuration failure: {why}", where)
            )
            {
                At = context.Services.Clock.GetUtcNow(),
            }
        );
        return new NodeResult.GoTo(Failed);
    }

    /// <summary>Those of the type, which may depend on what the script sets: the export knows, or else the connections.</summary>
    private static IReadOnlyList<string> OutcomesOf(NodeSettings settings, NodeCatalog catalog)
    {
        if (settings.Definition.RecordedOutcomes is { } recorded)
        {
            return recorded;
        }

        var bare = settings.Definition with
        {
            Type = settings.Text("nodeType", ""),
            Settings = new Dictionary<string, NodeSetting>(StringComparer.Ordinal),
        };
        var known = catalog.Find(bare.Type)?.Outcomes(new NodeSettings(bare), catalog) ?? [];
        return
        [
            .. known
                .Concat(settings.Definition.Connections.Select(c => c.Outcome))
                .Append(Failed)
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
