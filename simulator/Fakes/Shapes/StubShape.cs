using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Http;

namespace JourneySim.Fakes.Shapes;

/// <summary>Compares the answers of a stub with those of the real endpoint, where that is known.</summary>
internal static class StubShape
{
    public static IEnumerable<Diagnostic> Check(HttpStub stub, ShapeMode mode)
    {
        mode = stub.Shape ?? mode;
        if (mode == ShapeMode.None || KnownEndpoints.Find(stub.Method, stub.Url) is not { } endpoint)
        {
            yield break;
        }

        foreach (var answer in stub.Answers)
        {
            if (
                answer is StubAnswer.Respond { Response: var response }
                && ShapeOf(endpoint, response.Status) is { } shape
                && Faults(response, shape, mode) is { Count: > 0 } faults
            )
            {
                yield return new Diagnostic(
                    "TST1012",
                    Severity.Error,
                    $"Status {response.Status} of {endpoint.Name} never looks like this: {string.Join("; ", faults)}.",
                    answer.Span ?? stub.Span,
                    $"It answers {shape.Told}. Where a wrong answer is the point, write shape: none at the stub"
                        + (mode == ShapeMode.Strict ? ", or shape: present to leave members out." : ".")
                );
            }
        }
    }

    private static JsonShape? ShapeOf(KnownEndpoint endpoint, int status) =>
        status switch
        {
            200 or 201 => endpoint.Good,
            >= 400 and < 500 => endpoint.Refusal,
            _ => null,
        };

    private static List<string> Faults(FakeResponse response, JsonShape shape, ShapeMode mode)
    {
        try
        {
            using var json = JsonDocument.Parse(response.Body);
            return [.. shape.Faults(json.RootElement, mode)];
        }
        catch (JsonException)
        {
            return ["the body is no JSON"];
        }
    }
}
