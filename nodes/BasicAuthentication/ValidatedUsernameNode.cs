using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>Asks for the user name of a platform user (PingAM Authentication node reference, "Platform Username node"; am-external <c>ValidatedUsernameNode</c>).</summary>
internal sealed class ValidatedUsernameNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ValidatedUsernameNode",
            DisplayName = "Platform Username",
            Settings = [new("validateInput", SettingKind.Flag), new("usernameAttribute", SettingKind.Text)],
            Create = settings => new ValidatedUsernameNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (settings.Flag("validateInput"))
        {
            throw new NotSimulatedException(
                $"Policy validation (validateInput) of node \"{settings.Definition.DisplayName}\""
            );
        }

        if (context.Callbacks.OfType<NameCallback>().FirstOrDefault() is not { } answer)
        {
            return Leave.Asking(new NameCallback("User Name"));
        }

        if (answer.Name is { Length: > 0 } name)
        {
            Users.CollectShared(context, settings.Text("usernameAttribute", "userName"), name);
            context.State.Shared["username"] = name;
        }

        return Leave.Single();
    }
}
