using System.Text;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Tests.Loading;

public sealed class HostileFileTests
{
    private const string Good = """
        journey: Login
        start: hello
        nodes:
          hello: { type: MessageNode, message: Hi, on: { true: success, false: failure } }
        """;

    [Fact]
    public void A_byte_order_mark_does_not_matter()
    {
        Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Line_ends_of_Windows_do_not_matter()
    {
        Read(Encoding.UTF8.GetBytes(Good.ReplaceLineEndings("\r\n"))).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void UTF16_is_refused_by_name()
    {
        var told = Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Good)]).Diagnostics;
        told.Should().ContainSingle().Which.Message.Should().Contain("UTF-16");
    }

    [Fact]
    public void A_byte_that_is_no_UTF8_is_told_with_its_place()
    {
        var told = Read([.. "journey: Caf"u8, 0xE9, .. "\nstart: a\n"u8]).Diagnostics;
        told.Should().ContainSingle().Which.Span.Should().Be(new SourceSpan("journeys/login.yaml", 1, 13));
    }

    [Fact]
    public void Aliases_of_aliases_do_not_fill_the_memory()
    {
        var text = new StringBuilder("journey: Laughs\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 20; i++)
        {
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Read(Encoding.UTF8.GetBytes(text.ToString())).Diagnostics.Should().Contain(d => d.Code == "YML1005");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Deep_nesting_is_refused(string level)
    {
        var text = "journey: " + (level == "- " ? "\n" : "") + string.Concat(Enumerable.Repeat(level, 100_000));
        Read(Encoding.UTF8.GetBytes(text)).Diagnostics.Should().Contain(d => d.Code == "YML1005");
    }

    [Fact]
    public void Deep_JSON_is_refused()
    {
        using var folder = new TemporaryFolder().With("journeys/deep.json", new string('[', 100_000));
        Load(folder).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("YML1001");
    }

    [Fact]
    public void Words_that_older_YAML_takes_for_flags_stay_texts()
    {
        var journey = Read(
            """
                journey: Login
                start: yes
                nodes:
                  yes:
                    type: ChoiceCollectorNode
                    choices: [on, no, off, 007]
                    defaultChoice: off
                    prompt: No
                    on: { on: success, no: failure, off: failure, 007: success }
                """u8.ToArray()
        )
            .Journeys.Single()
            .Journey!;

        journey.Nodes["yes"].Connections.Select(c => c.Outcome).Should().Equal("on", "no", "off", "007");
        journey.Nodes["yes"].Settings["choices"].Value.GetRawText().Should().Be("""["on","no","off","007"]""");
        journey.Nodes["yes"].Settings["defaultChoice"].Value.GetString().Should().Be("off");
    }

    [Fact]
    public void A_link_out_of_the_workspace_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var secret = new TemporaryFolder().With("secret.js", "outcome = 'a';");
        using var folder = new TemporaryFolder().With(
            "journeys/login.yaml",
            """
            journey: Login
            start: a
            scripts: { S: ../scripts/link/secret.js }
            nodes:
              a: { type: ScriptedDecisionNode, script: S, outcomes: [a], on: { a: success } }
            """
        );
        Directory.CreateDirectory(Path.Combine(folder.Path, "scripts"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "scripts", "link"), secret.Path);
        folder.With("journeysim.yaml", "realm: alpha");

        Load(folder).Diagnostics.Should().Contain(d => d.Code == "WSP1003");
        WorkspaceLoader
            .Load(folder.Path, new LoadOptions { AllowOutside = true })
            .Diagnostics.Should()
            .NotContain(d => d.Code == "WSP1003");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damaged_files_give_mistakes_and_never_an_exception(int seed)
    {
        var random = new Random(seed);
        var good = Encoding.UTF8.GetBytes(Good + "\nscripts: { S: { file: a.js } }\nrealm: alpha\n");
        for (var round = 0; round < 60; round++)
        {
            var damaged = good.ToArray();
            for (var i = 0; i < 1 + round % 5; i++)
            {
                damaged[random.Next(damaged.Length)] = "\0\t\n:{}[]&*!|>'\"%@`#-? ,x\xE9"u8[random.Next(26)];
            }

            var read = () => Read(damaged[..random.Next(1, damaged.Length + 1)]);
            read.Should().NotThrow();
        }
    }

    private static WorkspaceReading Read(byte[] journey)
    {
        using var folder = new TemporaryFolder()
            .With("journeys/login.yaml", journey)
            .With("journeysim.yaml", "realm: alpha");
        return Load(folder);
    }

    private static WorkspaceReading Load(TemporaryFolder folder) =>
        WorkspaceLoader.Load(folder.Path, new LoadOptions { ShowRelativeTo = folder.Path });
}
