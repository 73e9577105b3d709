using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Http;

/// <summary>What the author is told about a request that nobody answers: the nearest stubs field by field, and a stub to paste.</summary>
internal static class UnmatchedRequest
{
    public const string Code = "HTTP1001";

    private const int LongestShown = 120;

    public static Diagnostic Describe(FakeRequest call, StubBook stubs)
    {
        var message = new StringBuilder();
        message.Append($"Nobody answers {call.Method} {call.Url}; the script sees an unknown host.");
        foreach (var near in stubs.Nearest(call))
        {
            message.Append($"\n  stub {near.Stub.Title}");
            if (near.Stub.Span is { } span)
            {
                message.Append($" ({span})");
            }

            if (near.Fits && stubs.IsUsedUp(near.Stub))
            {
                message.Append($"\n    fits, but has answered its {near.Stub.Times} time(s)");
            }

            foreach (var field in near.Fields)
            {
                message.Append(
                    field.Fits
                        ? $"\n    {field.Field}: fits"
                        : $"\n    {field.Field}: wants {Short(field.Expected)}, "
                            + (field.Actual is null ? "is not there" : $"is {Short(field.Actual)}")
                );
            }
        }

        var hint =
            $"Answer it in journeysim.yaml:\n{StubSnippet.Of(call)}\n"
            + $"or send it on with --upstream URL, or let it out with --live {call.Uri.Authority}.";
        return new Diagnostic(Code, Severity.Error, message.ToString(), Hint: hint);
    }

    private static string Short(string text) =>
        text.Length <= LongestShown ? $"\"{text}\"" : $"\"{text[..LongestShown]}…\" ({text.Length} characters)";
}
