using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

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
            throw new NotSimulatedException(
                $"Policy validation (validateInput) of node \"{settings.Definition.DisplayName}\""
            );
        }

        if (context.Callbacks.OfType<PasswordCallback>().FirstOrDefault() is not { } answer)
        {
            return Leave.Asking(new PasswordCallback("Password", echoOn: false));
        }

        var password = answer.Password ?? "";
        Users.CollectTransient(context, settings.Text("passwordAttribute", "password"), password);
        context.State.Transient["password"] = password;
        return Leave.Single();
    }
}
