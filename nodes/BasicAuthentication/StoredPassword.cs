using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// What the Identity Store Decision node and the LDAP Decision node make of user name and password (am-external <c>AbstractLdapDecisionNode</c>). The passwords
/// of simulated users don't expire, so the outcomes <c>EXPIRED</c> and <c>CANCELLED</c> are only reached by a stand-in.
/// </summary>
internal static class StoredPassword
{
    private const string LockedOut = "User Locked Out.";

    public static IReadOnlyList<string> Outcomes { get; } = ["TRUE", "FALSE", "LOCKED", "CANCELLED", "EXPIRED"];

    /// <param name="context">The visit.</param>
    /// <param name="nameOf">The user name to go on with; null leaves it as it was given.</param>
    public static ValueTask<NodeResult> Check(NodeContext context, Func<StateMap, string>? nameOf)
    {
        var (name, password) = (Users.Username(context), Users.Text(context, "password"));
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(password))
        {
            return Refused();
        }

        var user = Users.ByName(context, name);
        if (user is not null && !Users.IsActive(user))
        {
            return Leave.By("LOCKED", new ActionEffects { ErrorMessage = LockedOut, LockoutMessage = LockedOut });
        }

        if (user is null || !Users.Store(context).PasswordIs(Users.PathOf(context, user), password))
        {
            return Refused();
        }

        if (nameOf is not null)
        {
            context.State.Shared["username"] = name = nameOf(user);
        }

        return Leave.By("TRUE", new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }

    private static ValueTask<NodeResult> Refused() =>
        Leave.By("FALSE", new ActionEffects { ErrorMessage = "Login failure" });
}
