using System.Xml.Linq;
using System.Xml.Schema;
using JourneySim.Reports;

namespace JourneySim.Tests.Specs;

public sealed class ReportTests : IDisposable
{
    private const string Mixed = """
        journey: Login
        allow: [state]
        cases:
          - { name: good, steps: [{ answer: demo }], expect: { end: asks } }
          - { name: 'bad <&> #1', steps: [{ answer: demo }], expect: { end: success } }
          - { name: later, skip: not yet }
        """;

    private readonly SpecBench bench = new();

    [Fact]
    public async Task JUnit_tells_every_case_with_its_place()
    {
        var suite = XDocument.Parse(await Report("junit")).Root!.Element("testsuite")!;

        suite.Attribute("tests")!.Value.Should().Be("3");
        suite
            .Elements("testcase")
            .Select(c => c.Attribute("name")!.Value)
            .Should()
            .Equal("good", "bad <&> #1", "later");
        suite.Descendants("failure").Should().ContainSingle().Which.Value.Should().Contain("actual    asks");
        suite.Descendants("skipped").Should().ContainSingle().Which.Attribute("message")!.Value.Should().Be("not yet");
    }

    /// <summary>The schema holds the elements and attributes that CI servers read (Jenkins xunit, GitLab, Azure), written down anew.</summary>
    [Fact]
    public async Task JUnit_is_valid_by_its_schema()
    {
        var schemas = new System.Xml.Schema.XmlSchemaSet();
        schemas.Add(null, Testing.Files.Checkout.PathOf("tests", "JourneySim.Tests", "Specs", "junit.xsd"));
        var faults = new List<string>();

        XDocument.Parse(await Report("junit")).Validate(schemas, (_, fault) => faults.Add(fault.Message));

        faults.Should().BeEmpty();
    }

    [Fact]
    public async Task Json_has_a_version_and_the_mismatches()
    {
        (await Report("json"))
            .Should()
            .Contain("\"schemaVersion\": 1")
            .And.Contain("\"verdict\": \"failed\"")
            .And.Contain("\"what\": \"end\"");
    }

    [Fact]
    public async Task Tap_is_a_plan_and_a_line_a_case()
    {
        (await Report("tap"))
            .Should()
            .StartWith("TAP version 14\n1..3\nok 1 - Login › good\nnot ok 2 - Login › bad <&> \\#1\n")
            .And.EndWith("ok 3 - Login › later # SKIP not yet\n");
    }

    [Fact]
    public async Task GitHub_gets_an_annotation_at_the_place()
    {
        (await Report("github"))
            .Should()
            .StartWith("::error file=journeys/login.test.yaml,line=5,col=")
            .And.Contain("%0A  actual    asks");
    }

    public void Dispose() => bench.Dispose();

    private async Task<string> Report(string name)
    {
        var output = new StringWriter();
        ReporterList.All.Single(r => r.Name == name).Write(await bench.Run(Mixed), output);
        return output.ToString();
    }
}
