using JourneySim.Engine.Tracing;
using JourneySim.Fakes.Http;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// HTTP calls that no stub answered: each fails the case, with the stubs that came near and one to paste, unless <c>allow: [unmocked]</c>. A stub with <c>fail:</c> says that a failure
/// is meant.
/// </summary>
internal static class UnmockedCalls
{
    public const string Waiver = "unmocked";

    public static IEnumerable<Mismatch> Of(IReadOnlyList<TraceEvent> trace)
    {
        string? near = null;
        foreach (var happened in trace)
        {
            if (happened is TraceEvent.Noted { Diagnostic: { Code: UnmatchedRequest.Code } note })
            {
                near = note.Message;
            }
            else if (happened is TraceEvent.HttpCalled { Exchange: { AnsweredBy: FakeNetwork.Nobody } call })
            {
                yield return new Mismatch(
                    "unmocked call",
                    $"a stub for {call.Method} {call.Url}",
                    near ?? "nobody answers it",
                    null
                )
                {
                    Unexpected = true,
                    Hint =
                        $"Answer it under given:\n{StubSnippet.Of(call)}\nor allow: [{Waiver}] where a host that is not there is the point.",
                };
                near = null;
            }
        }
    }
}
