using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Nodes.IdentityManagement;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>Asks for the password of a platform user (PingAM Authentication node reference, "Platform Password node"; am-external <c>ValidatedPasswordNode</c>).</summary>
internal sealed class ValidatedPasswordNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ValidatedPasswordNode",
            DisplayName = "Platform Password",
            Settings = [new("validateInput", SettingKind.Flag), new("passwordAttribute", SettingKind.Text)],
            Create = settings => new ValidatedPasswordNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (settings.Flag("validateInput"))
        {
            return Validated(context);
        }

        if (context.Callbacks.OfType<PasswordCallback>().FirstOrDefault() is not { } answer)
        {
            return Leave.Asking(new PasswordCallback("Password", echoOn: false));
        }

        return Taken(context, answer.Password ?? "");
    }

    private ValueTask<NodeResult> Validated(NodeContext context)
    {
        var attribute = settings.Text("passwordAttribute", "password");
        var answer = context.Callbacks.OfType<ValidatedPasswordCallback>().FirstOrDefault();
        var failed = answer is null ? [] : CollectedPolicy.Failures(context, attribute, answer.Value);
        return answer is null || failed.Count > 0 || answer.ValidateOnly
            ? Leave.Asking(
                new ValidatedPasswordCallback(
                    CollectedPolicy.Prompt(context, attribute),
                    echoOn: false,
                    new StateMap(),
                    false,
                    failed
                )
            )
            : Taken(context, answer.Value ?? "");
    }

    private ValueTask<NodeResult> Taken(NodeContext context, string password)
    {
        Users.CollectTransient(context, settings.Text("passwordAttribute", "password"), password);
        context.State.Transient["password"] = password;
        return Leave.Single();
    }
}
