using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>Asks twice for a new password (PingAM Authentication node reference, "Create Password node"; am-external <c>CreatePasswordNode</c>).</summary>
internal sealed class CreatePasswordNode(NodeSettings settings) : Node
{
    private const int Error = 2;

    public static NodeType Type { get; } =
        new()
        {
            Name = "CreatePasswordNode",
            DisplayName = "Create Password",
            Settings = [new("minPasswordLength", SettingKind.Number)],
            Create = settings => new CreatePasswordNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var answers = context.Callbacks.OfType<PasswordCallback>().Select(c => c.Password ?? "").ToList();
        if (answers is not [var password, var again] || string.IsNullOrWhiteSpace(password))
        {
            return Asking(null);
        }

        var least = settings.Number("minPasswordLength", 8);
        if (password.Length < least)
        {
            return Asking(
                string.Create(CultureInfo.InvariantCulture, $"Password must be a minimum of {least} characters")
            );
        }

        if (!string.Equals(password, again, StringComparison.Ordinal))
        {
            return Asking("Passwords do not match");
        }

        context.State.Transient["password"] = password;
        return Leave.Single();
    }

    private static ValueTask<NodeResult> Asking(string? mistake)
    {
        Callback[] questions =
        [
            new PasswordCallback("Create a password", echoOn: false),
            new PasswordCallback("Confirm password", echoOn: false),
        ];
        return Leave.Asking(mistake is null ? questions : [.. questions, new TextOutputCallback(Error, mistake)]);
    }
}
