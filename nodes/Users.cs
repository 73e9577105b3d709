using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Identities;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes;

/// <summary>How nodes find the user a journey is about, and what it collected about him.</summary>
internal static class Users
{
    private const string Attributes = "objectAttributes";

    /// <summary>The managed type of the journey's identities, such as <c>managed/alpha_user</c>.</summary>
    public static string Resource(NodeContext context) =>
        context.IdentityResource ?? $"managed/{context.Realm.Trim('/')}_user";

    public static ManagedStore Store(NodeContext context) =>
        context.Services.Script.Identities
        ?? throw new NotSimulatedException("A run without identities", "Add users to journeysim.yaml.");

    public static string? Username(NodeContext context) => Text(context, "username");

    /// <summary>A text of any layer, transient first.</summary>
    public static string? Text(NodeContext context, string key) =>
        State(context).TryGet(key, out var v) ? v as string : null;

    public static NodeState State(NodeContext context) => new(context.State, []);

    /// <summary>The user of this name: by user name, or by id as AM's own names on Advanced Identity Cloud are.</summary>
    public static StateMap? ByName(NodeContext context, string name) =>
        Store(context).FindByName(Resource(context), name);

    /// <summary>
    /// The rule of the identity management nodes: the value of the attribute among the collected ones, or else the user name; then the one object
    /// whose attribute equals it (am-external <c>IdmIntegrationHelper</c>).
    /// </summary>
    public static StateMap? ByAttribute(NodeContext context, string attribute) =>
        AttributeValue(context, attribute) is { } value
            ? Store(context).FindOne(Resource(context), attribute, value)
            : null;

    /// <summary>Null when neither the attribute nor a user name is known.</summary>
    public static string? AttributeValue(NodeContext context, string attribute) =>
        Collected(context).GetValueOrDefault(attribute) as string ?? Username(context);

    /// <summary>All collected attributes, transient ones over shared ones.</summary>
    public static StateMap Collected(NodeContext context) =>
        State(context).TryGetObject(Attributes, out var value) && value is StateMap map ? map : [];

    public static void CollectShared(NodeContext context, string attribute, object? value) =>
        State(context).MergeShared(Entry(attribute, value));

    public static void CollectTransient(NodeContext context, string attribute, object? value) =>
        State(context).MergeTransient(Entry(attribute, value));

    public static string PathOf(NodeContext context, StateMap user) =>
        $"{Resource(context)}/{Uri.EscapeDataString((string)user["_id"]!)}";

    private static StateMap Entry(string attribute, object? value) =>
        new() { [Attributes] = new StateMap { [attribute] = value } };

    /// <summary>Writes a user back as he is, past the policies, as AM's own identity store does.</summary>
    public static void Write(NodeContext context, StateMap user) =>
        Store(context).Seed(Resource(context)["managed/".Length..], user);

    /// <summary>What an identity management node says when the journey's user can't be found.</summary>
    public static ValueTask<NodeResult> NotFound(NodeContext context, string attribute) =>
        Leave.Failing(
            AttributeValue(context, attribute) is null
                ? $"{attribute} not present in state"
                : $"No object of {Resource(context)} has this {attribute}."
        );

    /// <summary>Keeps the acceptance of terms that an earlier node collected with the user.</summary>
    public static void KeepTerms(NodeContext context, StateMap user)
    {
        if (
            context.State.Shared.GetValueOrDefault("termsAccepted") is StateMap accepted
            && Store(context).Read(PathOf(context, user), []) is { } stored
        )
        {
            stored["termsAccepted"] = accepted.DeepCopy();
            Write(context, stored);
        }
    }

    public static bool IsActive(StateMap user) => user.GetValueOrDefault("accountStatus") is not "inactive";

    /// <summary>Null unless the node is set to another managed type than the journey.</summary>
    public static string? WrongResource(NodeContext context, NodeSettings settings) =>
        settings.Text("identityResource") is { } own
        && context.IdentityResource is { } journey
        && !string.Equals(own, journey, StringComparison.Ordinal)
            ? $"The node works on {own}, the journey on {journey}."
            : null;
}
