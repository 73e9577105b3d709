using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Http;

/// <summary>What a stub does when its turn comes.</summary>
public abstract record StubAnswer
{
    private StubAnswer() { }

    /// <summary>How long it takes.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Where it is written, for messages.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>A response comes back.</summary>
    public sealed record Respond(FakeResponse Response) : StubAnswer;

    /// <summary>No response comes back.</summary>
    public sealed record Fail(StubFault Fault) : StubAnswer;

    /// <summary>A response with a text body and, unless <paramref name="headers"/> say otherwise, no content type.</summary>
    public static StubAnswer Text(int status, string body = "", params KeyValuePair<string, string>[] headers) =>
        new Respond(new FakeResponse(status, headers, Encoding.UTF8.GetBytes(body)));

    /// <summary>A response with a JSON body.</summary>
    public static StubAnswer Json(int status, string json) =>
        new Respond(
            new FakeResponse(
                status,
                [KeyValuePair.Create("Content-Type", "application/json")],
                Encoding.UTF8.GetBytes(json)
            )
        );
}
