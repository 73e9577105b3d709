using JourneySim.Engine.Identities;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.OpenIdm;

/// <summary>
/// What a read or a query without fields shows: the unset properties that the type declares too, as null or an empty list (measured on a tenant for
/// users; other types declare what the workspace says).
/// </summary>
internal static class OpenIdmAnswers
{
    public static StateMap? Complete(ManagedStore store, string path, IReadOnlyList<string> fields, StateMap? answer)
    {
        // With other fields beside the star, relationships say, the whole object is shown as well.
        if (answer is null || (fields.Count > 0 && !Names(fields).Contains("*", StringComparer.Ordinal)))
        {
            return answer;
        }

        return answer.GetValueOrDefault("result") is StateList found && !answer.ContainsKey("_id")
            ? new StateMap(answer)
            {
                ["result"] = new StateList(found.OfType<StateMap>().Select(r => store.Complete(path, r))),
            }
            : store.Complete(path, answer);
    }

    private static IEnumerable<string> Names(IReadOnlyList<string> fields) => fields.SelectMany(f => f.Split(','));
}
