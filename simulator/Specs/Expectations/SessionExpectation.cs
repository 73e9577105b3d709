using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// The properties of the session that the journey made; those that every session has (<c>AuthLevel</c>, <c>Service</c>, <c>UserToken</c>) need no expectation. Others that are not
/// expected are told, unless <c>allow: [session]</c>.
/// </summary>
internal static class SessionExpectation
{
    internal static readonly string[] Always = ["AuthLevel", "Service", "UserToken"];

    public static Expectation Session { get; } = new("session", Check) { Waiver = "session" };

    private static IEnumerable<Mismatch> Check(SourceValue? expected, SpecOutcome outcome)
    {
        var session = (outcome.Last as JourneyStep.Ended)?.Result is JourneyResult.Success success
            ? success.Session
            : null;
        if (expected is SourceMap map && session is null)
        {
            yield return new Mismatch("session", ActualText.Of(SourceJson.State(map)), "no session was made", map.Span);
            yield break;
        }

        foreach (var member in (expected as SourceMap)?.Members ?? [])
        {
            var value = session!.Properties.GetValueOrDefault(member.Name);
            if (value is null && ValueMatch.AcceptsAbsence(member.Value))
            {
                continue;
            }

            foreach (var mismatch in ValueMatch.Check(member.Value, value, $"session.{member.Name}"))
            {
                yield return mismatch;
            }
        }

        foreach (var (name, value) in session?.Properties ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (!Always.Contains(name, StringComparer.Ordinal) && (expected as SourceMap)?.Member(name) is null)
            {
                yield return new Mismatch($"session.{name}", "nothing", ActualText.Of(value), expected?.Span)
                {
                    Unexpected = true,
                    Hint = $"Expect it (session: {{ {name}: {ActualText.Of(value)} }}), or allow: [session].",
                };
            }
        }
    }
}
