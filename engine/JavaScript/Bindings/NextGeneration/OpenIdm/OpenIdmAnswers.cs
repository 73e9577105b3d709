using JourneySim.Engine.Identities;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>
/// What a read or a query without fields shows of a user: the unset properties of Advanced Identity Cloud's users too, as null or an empty list
/// (measured on a tenant). Other types are shown as they are stored: what they declare is not known here.
/// </summary>
internal static class OpenIdmAnswers
{
    public static StateMap? Complete(string path, IReadOnlyList<string> fields, StateMap? answer)
    {
        if (answer is null || !IsOfUsers(path) || fields.Any(f => f != "*"))
        {
            return answer;
        }

        return answer.GetValueOrDefault("result") is StateList found && !answer.ContainsKey("_id")
            ? new StateMap(answer)
            {
                ["result"] = new StateList(found.OfType<StateMap>().Select(ManagedUserProperties.Complete)),
            }
            : ManagedUserProperties.Complete(answer);
    }

    private static bool IsOfUsers(string path) =>
        path.Trim('/').Split('/') is ["managed", "alpha_user" or "bravo_user", ..];
}
