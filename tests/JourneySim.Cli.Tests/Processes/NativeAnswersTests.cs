using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Processes;

/// <summary>The native binary answers every recorded case as the same code does in this process: nothing was trimmed away, nothing is resolved otherwise.</summary>
public sealed partial class NativeAnswersTests
{
    [Theory]
    [InlineData("language.json")]
    [InlineData("language.json", "--dialect", "am-es6")]
    [InlineData("interop.json")]
    [InlineData("tenant.json")]
    [InlineData("seed.json", "--source", "../seeds/getAccessToken.js")]
    public async Task The_native_binary_gives_the_same_answers(string file, params string[] args)
    {
        Assert.SkipUnless(NativeTool.Exists, "JOURNEYSIM_BINARY names no native binary.");
        var folder = Path.GetFullPath(Path.Combine(Checkout.Root, "..", "shared", "conformance"));
        if (!Directory.Exists(folder))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"There is no {folder}.");
            Assert.Skip($"There is no {folder}.");
        }

        string[] command = ["eval", "--cases", file, .. args];
        var native = await NativeTool.Run(folder, [], command);
        var here = await new Tool { Directory = folder }.With(command);
        var again = await new Tool { Directory = folder }.With(command);

        native.Code.Should().Be(here.Code, native.Error);
        var (expected, repeated, answers) = (Answers(here), Answers(again), Answers(native));
        answers.Keys.Should().Equal(expected.Keys);
        // What chance or the clock decides differs from run to run; the rest must not.
        var stable = expected.Where(e => repeated[e.Key] == e.Value).Select(e => e.Key).ToList();
        stable.Count.Should().BeGreaterThan(expected.Count * 9 / 10);
        stable
            .Where(id => answers[id] != expected[id])
            .Select(id => $"{id}: native {answers[id]}, here {expected[id]}")
            .Should()
            .BeEmpty();
    }

    private static OrderedDictionary<string, string> Answers(ToolResult result)
    {
        var answers = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(result.Out);
        foreach (var answer in json.RootElement.EnumerateArray())
        {
            answers[answer.GetProperty("id").GetString()!] = Hash().Replace(answer.GetRawText(), "@0");
        }

        return answers;
    }

    [GeneratedRegex("@[0-9a-f]+")]
    private static partial Regex Hash();
}
