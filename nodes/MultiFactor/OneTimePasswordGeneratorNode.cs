using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Makes a one-time password of digits (PingAM Authentication node reference, "HOTP Generator node";
/// am-external <c>OneTimePasswordGeneratorNode</c>).
/// </summary>
internal sealed class OneTimePasswordGeneratorNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "OneTimePasswordGeneratorNode",
            DisplayName = "HOTP Generator",
            Settings = [new("length", SettingKind.Number)],
            Create = settings => new OneTimePasswordGeneratorNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var bytes = new byte[settings.Number("length", 8)];
        context.Services.Script.Random.Fill(bytes);
        context.State.Transient["oneTimePassword"] = string.Concat(bytes.Select(b => (char)('0' + (b % 10))));
        context.State.Transient["oneTimePasswordTimestamp"] = context.Services.Clock.GetUtcNow().ToUnixTimeSeconds();
        return Leave.Single();
    }
}
