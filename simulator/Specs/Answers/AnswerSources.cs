using System.Text.RegularExpressions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading.Source;
using JourneySim.Specs.Expectations;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Answers;

/// <summary>
/// Where an answer may come from that the test can't know: <c>$outbox: pattern</c> is the first match in the last message to the user, <c>$state: key</c> a value of the state,
/// <c>$password: name</c> the password that the managed object of this <c>userName</c> (or <c>_id</c>) was given.
/// </summary>
/// <param name="trace">What happened up to now.</param>
/// <param name="state">The state of the journey.</param>
/// <param name="identities">The managed objects that the case begins with.</param>
internal sealed class AnswerSources(
    IReadOnlyList<TraceEvent> trace,
    JourneyState state,
    IReadOnlyList<ManagedSeed> identities
)
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    public static bool IsSource(SourceMap map) => map.Members is [{ Name: "$outbox" or "$state" or "$password" }];

    /// <summary>The value as text; a mismatch is added when there is none.</summary>
    public string Take(SourceMap map, List<Mismatch> mismatches)
    {
        var (source, wanted) = (map.Members[0].Name, (map.Members[0].Value as SourceScalar)?.Text ?? "");
        var (value, what) = source switch
        {
            "$outbox" => (FromOutbox(wanted), $"a message that matches {wanted}"),
            "$password" => (FromIdentity(wanted), $"a managed object {wanted} with a password"),
            _ => (FromState(wanted), $"a value of {wanted} in state"),
        };
        if (value is null)
        {
            mismatches.Add(new Mismatch("answer", what, "nothing", map.Members[0].NameSpan));
        }

        return value ?? "";
    }

    private string? FromOutbox(string pattern)
    {
        foreach (var message in trace.Reverse().Select(OutboxExpectation.Told).OfType<StateMap>())
        {
            foreach (var text in Texts(message))
            {
                var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, PatternTime);
                if (match.Success)
                {
                    return match.Groups.Count > 1 ? match.Groups[1].Value : match.Value;
                }
            }
        }

        return null;
    }

    /// <summary>What the user reads, then what the template was given.</summary>
    private static IEnumerable<string> Texts(StateMap message)
    {
        if (message.GetValueOrDefault("body") is string body)
        {
            yield return body;
        }

        if (message.GetValueOrDefault("data") is { } data)
        {
            yield return StateJson.Write(data);
        }
    }

    private string? FromIdentity(string name) =>
        identities
            .LastOrDefault(i =>
                i.Record.GetValueOrDefault("userName") as string == name
                || i.Record.GetValueOrDefault("_id") as string == name
            )
            ?.Record.GetValueOrDefault("password") as string;

    private string? FromState(string key) =>
        new NodeState(state, []).TryGet(key, out var value) && value is not null
            ? value as string ?? StateJson.Write(value)
            : null;
}
