using System.Text.Json;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.JavaScript.Rhino.Grammar;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>The grammar alone refuses every recorded text the real engine refuses, in its words and on its line, and no other.</summary>
public sealed class ParseVerdictTests
{
    [Theory]
    [InlineData("language.json")]
    [InlineData("interop.json")]
    public void Recorded_texts_are_accepted_and_refused_as_the_real_engine_did(string file)
    {
        SharedFolder.Require();
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFolder.Conformance!, file)));
        var wrong = new List<string>();
        foreach (var element in document.RootElement.EnumerateArray())
        {
            var source = JsonStrings.Read(element.GetProperty("source"));
            foreach (var expect in element.GetProperty("expect").EnumerateObject())
            {
                var dialect = expect.Name.EndsWith("aic", StringComparison.Ordinal)
                    ? RhinoDialect.Aic
                    : RhinoDialect.AmEs6;
                var expected = Verdict(expect.Value);
                var verdict = Verdict(source, dialect);
                if (verdict != expected)
                {
                    wrong.Add($"{element.GetProperty("id")} {expect.Name}: expected {expected}, got {verdict}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static string Verdict(string source, RhinoDialect dialect)
    {
        try
        {
            RhinoParser.Parse(source, "snippet", dialect);
            return "accepted";
        }
        catch (RhinoSyntaxException refusal)
        {
            return $"[{refusal.Name}] {refusal.Message} at {refusal.Line}";
        }
    }

    private static string Verdict(JsonElement expect) =>
        expect.TryGetProperty("phase", out var phase) && phase.GetString() == "parse"
            ? $"[{Text(expect, "name")}] {Text(expect, "message")} at {expect.GetProperty("line").GetInt32()}"
            : "accepted";

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) ? JsonStrings.Read(member) : null;
}
