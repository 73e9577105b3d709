using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Conformance.Tenant;
using JourneySim.Engine.JavaScript;
using JourneySim.Evaluation;
using JourneySim.Testing.Files;

namespace JourneySim.Conformance;

/// <summary>Every line of the pages in <c>Pages/</c> does what the page says.</summary>
public sealed partial class ReferencePageTests
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Checkout.Root, "tests", "JourneySim.Conformance", "Pages");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_binding_does_what_its_page_says(string page)
    {
        var runner = new TenantCaseRunner(new ScriptHost());
        var wrong = new List<string>();
        foreach (var line in PageLine.Read(Path.Combine(Folder, page)))
        {
            var got = Told(line, await Answer(runner, line.AsCase()));
            if (got != line.Expected)
            {
                wrong.Add($"{line.Place}: {line.Body}\n    page says {line.Expected}\n    but it is {got}\n");
            }
        }

        string.Concat(wrong).Should().BeEmpty();
    }

    private static string Told(PageLine line, JsonElement answer)
    {
        var text =
            line.LooksAt("end") ? End(answer)
            : Error(answer) is { } error ? $"failed: {error}"
            : line.LooksAt("callbacks") && answer.TryGetProperty("callbacks", out var asked)
                ? string.Join("; ", asked.EnumerateArray().Select(Callback))
            : line.LooksAt("logs") ? string.Join("; ", answer.GetProperty("logs").EnumerateArray().Select(Log))
            : JsonStrings.Read(answer.GetProperty("result"));
        return Hash().Replace(text.ReplaceLineEndings("⏎"), "@hash");
    }

    private static string? Error(JsonElement answer) =>
        answer.TryGetProperty("error", out var error) ? error.GetProperty("message").GetString() : null;

    private static string End(JsonElement answer) =>
        Error(answer) is { } error ? $"failed: {error}"
        : answer.TryGetProperty("callbacks", out var asked) && asked.GetArrayLength() > 0
            ? "asks " + string.Join("; ", asked.EnumerateArray().Select(Callback))
        : "goes to " + answer.GetProperty("outcome").GetString();

    private static string Callback(JsonElement callback)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            callback.GetProperty("output").WriteTo(writer);
        }

        return $"{callback.GetProperty("type").GetString()} {System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan)}";
    }

    private static string Log(JsonElement line) =>
        $"{line.GetProperty("level").GetString()} {line.GetProperty("message").GetString()}"
        + (line.GetProperty("exception").GetBoolean() ? " + exception" : "");

    private static async Task<JsonElement> Answer(TenantCaseRunner runner, JsonElement given)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer))
        {
            await runner.AnswerAsync(given, writer, TestContext.Current.CancellationToken);
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }

    [GeneratedRegex("@[0-9a-f]{1,8}(?![0-9a-z])")]
    private static partial Regex Hash();
}
