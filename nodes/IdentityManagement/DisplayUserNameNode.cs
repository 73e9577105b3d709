using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>Shows the user what his name is (PingAM Authentication node reference, "Display Username node"; am-external <c>DisplayUserNameNode</c>).</summary>
internal sealed class DisplayUserNameNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DisplayUserNameNode",
            DisplayName = "Display Username",
            Settings = [new("userName", SettingKind.Text), new("identityAttribute", SettingKind.Text)],
            Inputs = (settings, _) =>
                [settings.Text("userName", "userName"), settings.Text("identityAttribute", "mail")],
            Create = settings => new DisplayUserNameNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.Count > 0)
        {
            return Leave.Single();
        }

        var attribute = settings.Text("userName", "userName");
        var identity = settings.Text("identityAttribute", "mail");
        var name =
            Users.Collected(context).GetValueOrDefault(attribute) as string
            ?? Users.ByAttribute(context, identity)?.GetValueOrDefault(attribute) as string;
        return string.IsNullOrEmpty(name)
            ? Users.NotFound(context, identity)
            : Leave.Asking(new TextOutputCallback(0, name));
    }
}
