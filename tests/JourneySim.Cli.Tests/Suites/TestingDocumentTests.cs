using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests.Suites;

/// <summary>The page about test files is run: its workspace, and every test file in it.</summary>
public sealed partial class TestingDocumentTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Every_test_file_of_the_page_passes()
    {
        foreach (var (file, text) in Files())
        {
            folder.Write(file, text);
        }

        var result = await new Tool { Directory = folder.Path }.With("test", "-v");

        result.Code.Should().Be(ExitCode.Good, result.ToString());
        result.Error.Should().BeEmpty();
        result.Out.Should().MatchRegex(@"■ 1[5-9] passed, 1 skipped");
    }

    /// <summary>The schema lists what the readers know.</summary>
    [Fact]
    public async Task Every_key_of_test_files_has_an_example()
    {
        using var schema = JsonDocument.Parse((await Tool.Run("schema", "test")).Out);
        var all = string.Join(
            '\n',
            Files().Where(f => f.File.EndsWith(".yaml", StringComparison.Ordinal)).Select(f => f.Text)
        );

        Names(schema.RootElement)
            .Should()
            .OnlyContain(name =>
                Regex.IsMatch(all, $@"\b{Regex.Escape(name)}\b", RegexOptions.None, TimeSpan.FromSeconds(1))
            );
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<(string File, string Text)> Files() =>
        Blocks()
            .Matches(File.ReadAllText(Checkout.PathOf("docs", "testing.md")))
            .Select(m => (m.Groups["file"].Value, m.Groups["text"].Value));

    /// <summary>Keys, and the words that a key may have.</summary>
    private static IEnumerable<string> Names(JsonElement schema) =>
        schema.ValueKind switch
        {
            JsonValueKind.Object => schema
                .EnumerateObject()
                .SelectMany(m =>
                    m.NameEquals("properties")
                        ? m
                            .Value.EnumerateObject()
                            .Select(p => p.Name)
                            .Concat(m.Value.EnumerateObject().SelectMany(p => Names(p.Value)))
                        : Names(m.Value)
                ),
            JsonValueKind.Array => schema.EnumerateArray().SelectMany(Names),
            _ => [],
        };

    [GeneratedRegex(
        @"^```\w+ file=(?<file>\S+)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        2000
    )]
    private static partial Regex Blocks();
}
