using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Asks the user his own security questions (PingAM Authentication node reference, "KBA Verification node"; am-external <c>KbaVerifyNode</c>). Which
/// questions are asked is chance in AM; here it is the run's, kept in shared state until they are answered.
/// </summary>
internal sealed class KbaVerifyNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "KbaVerifyNode",
            DisplayName = "KBA Verification",
            Settings = [new("kbaInfoAttribute", SettingKind.Text), new("identityAttribute", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new KbaVerifyNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.ByAttribute(context, identity) is not { } user)
        {
            return Users.NotFound(context, identity);
        }

        var attribute = settings.Text("kbaInfoAttribute", "kbaInfo");
        var known = (user.GetValueOrDefault(attribute) as StateList ?? []).OfType<StateMap>().ToList();
        var needed = context.Services.Realm.SecurityQuestions.MinimumToVerify;
        if (known.Count < needed)
        {
            return Leave.Failing("The user has not defined enough security questions.");
        }

        var asked = context.NodeId + ".questions";
        var answers = context.Callbacks.OfType<PasswordCallback>().ToList();
        if (answers.Count == 0 || context.State.Shared.GetValueOrDefault(asked) is not StateList chosen)
        {
            var shuffled = known.OrderBy(_ => context.Services.Script.Random.NextDouble()).Take(needed).ToList();
            context.State.Shared[asked] = new StateList(shuffled.Select(q => (object?)known.IndexOf(q)));
            return Leave.Asking([.. shuffled.Select(q => new PasswordCallback(Text(context, q), echoOn: false))]);
        }

        context.State.Shared.Remove(asked);
        return Leave.Decided(
            answers.Zip(chosen).All(pair => Matches(known[Convert.ToInt32(pair.Second, null)], pair.First.Password))
        );
    }

    private static string Text(NodeContext context, StateMap question) =>
        question.GetValueOrDefault("customQuestion") as string
        ?? context
            .Services.Realm.SecurityQuestions.Questions.FirstOrDefault(q =>
                q.Key == question.GetValueOrDefault("questionId") as string
            )
            .Value?.For(context.Request)
        ?? "Security question";

    /// <summary>IDM compares answers without regard to case.</summary>
    private static bool Matches(StateMap question, string? answer) =>
        string.Equals(question.GetValueOrDefault("answer") as string, answer, StringComparison.OrdinalIgnoreCase);
}
