namespace JourneySim.Engine.Tracing;

/// <summary>One HTTP request of a run and what came back, as text; bodies are cut at a readable length by the views, not here.</summary>
public sealed record HttpExchange(
    string Method,
    string Url,
    IReadOnlyList<KeyValuePair<string, string>> RequestHeaders,
    string RequestBody,
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> ResponseHeaders,
    string ResponseBody,
    TimeSpan Duration,
    string? Failure,
    string AnsweredBy
);
