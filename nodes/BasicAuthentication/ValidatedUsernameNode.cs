using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Nodes.IdentityManagement;

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
            return Validated(context);
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

    private ValueTask<NodeResult> Validated(NodeContext context)
    {
        var attribute = settings.Text("usernameAttribute", "userName");
        var answer = context.Callbacks.OfType<ValidatedUsernameCallback>().FirstOrDefault();
        var failed = answer is null ? [] : CollectedPolicy.Failures(context, attribute, answer.Value);
        if (answer is null || failed.Count > 0 || answer.ValidateOnly)
        {
            return Leave.Asking(
                new ValidatedUsernameCallback(CollectedPolicy.Prompt(context, attribute), new StateMap(), false, failed)
            );
        }

        if (answer.Value is { Length: > 0 } name)
        {
            Users.CollectShared(context, attribute, name);
            context.State.Shared["username"] = name;
        }

        return Leave.Single();
    }
}
