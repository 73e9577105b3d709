using System.Collections;
using JourneySim.Fakes.Esvs;

namespace JourneySim.Tests.Fakes;

public sealed class EsvSourcesTests
{
    [Fact]
    public void The_command_line_sets_and_says_what_is_wrong()
    {
        var read = EsvOptions.Set(["esv-a=b=c", "esv.empty=", "esv-x", "=y"]);

        var store = new EsvStore(read.Records);
        store.Find("esv.a").Should().Be("b=c");
        store.Find("esv.empty").Should().BeEmpty();
        read.Mistakes.Select(m => m.Message)
            .Should()
            .Equal("--esv has a name and no value.", "--esv has a value and no name.");
    }

    [Fact]
    public void The_environment_gives_what_looks_like_an_esv()
    {
        var store = new EsvStore(
            EsvOptions.Environment(
                new Hashtable(StringComparer.Ordinal)
                {
                    ["ESV_TENANT_ENV_FQDN"] = "x",
                    ["ESV_WITH__UNDERSCORE"] = "y",
                    ["esv-plain"] = "z",
                    ["PATH"] = "/bin",
                }
            )
        );

        store.Names.Should().Equal("esv.plain", "esv.tenant.env.fqdn", "esv.with_underscore");
        store.Check().Should().BeEmpty();
    }

    [Fact]
    public void A_dotenv_file_may_quote_comment_and_span_lines()
    {
        var read = EsvFile.Read(
            "a.env",
            """
            # comment
            export ESV_A=one # trailing
            esv-b='$not \n changed'
            esv.c="two\n\"lines\"
            and a third"
            OTHER=left out
            esv-d=a#b
            nonsense
            esv-e="never closed
            """
        );

        var store = new EsvStore(read.Records);
        store.Find("esv.a").Should().Be("one");
        store.Find("esv.b").Should().Be("$not \\n changed");
        store.Find("esv.c").Should().Be("two\n\"lines\"\nand a third");
        store.Find("esv.d").Should().Be("a#b");
        store.Records.Should().HaveCount(4);
        read.Mistakes.Select(m => m.Span!.Value.Line).Should().Equal(8, 9);
    }

    [Fact]
    public void A_json_file_has_plain_values_and_definitions()
    {
        var read = EsvFile.Read(
            "esvs.json",
            """
            {
              "esv-text": "t", "esv-number": 1.50, "esv-flag": true, "esv-list": ["a", 1], "esv-object": {"a": "é"},
              "esv-typed": {"value": 5, "type": "int"},
              "esv-csv": {"value": ["a", "b"], "type": "list"},
              "esv-pairs": {"value": {"l": "en", "c": "CA"}, "type": "keyvaluelist"},
              "esv-secret": {"secret": {"kty": "RSA"}},
              "esv-hidden": {"secret": "s", "useInPlaceholders": false},
              "esv-export": {"_id": "esv-export", "valueBase64": "aGk=", "expressionType": "string"},
              "esv-wrong": {"value": 1, "typ": "int"},
              "esv-kind": {"value": 1, "type": "integer"}
            }
            """
        );

        var store = new EsvStore(read.Records);
        store.Find("esv.text").Should().Be("t");
        store.Find("esv.number").Should().Be("1.50");
        store.Find("esv.flag").Should().Be("true");
        store.Find("esv.list").Should().Be("""["a",1]""");
        store.Find("esv.object").Should().Be("""{"a":"é"}""");
        store.Find("esv.typed").Should().Be("5");
        store.Find("esv.csv").Should().Be("a,b");
        store.Find("esv.pairs").Should().Be("l=en,c=CA");
        store.Find("esv.secret").Should().Be("""{"kty":"RSA"}""");
        store.Find("esv.hidden").Should().BeNull();
        store.Find("esv.export").Should().Be("hi");
        store.Check().Should().BeEmpty();
        store.SecretTexts.Should().BeEquivalentTo("s", """{"kty":"RSA"}""");
        read.Mistakes.Select(m => m.Message)
            .Should()
            .Equal(
                "esv-wrong: an ESV has no \"typ\"; did you mean \"type\"?",
                "esv-kind: there is no type \"integer\"; "
                    + "there are string, array, object, bool, int, number, list, keyvaluelist, base64encodedinlined."
            );
    }

    [Theory]
    [InlineData("{\n  \"esv-a\": oops }", "not JSON", 12)]
    [InlineData("{\"esv-a\": 1,\n  \"esv.a\": 2 }", "esv.a comes twice", 3)]
    [InlineData("{\"esv-a\": 1}\n  {}", "not JSON", 3)]
    [InlineData("{\"esv-a\": {\"value\": 1},\n \"esv-b\": {\"value\": 1, \"typ\": 2}}", "no \"typ\"", 2)]
    [InlineData("{\"esv-a\": 1,\n \"esv-b\": {\"value\": 1, \"value\": 2}}", "a member of esv-b comes twice", 2)]
    public void A_mistake_in_a_json_file_is_said_with_its_place(string text, string what, int column)
    {
        var mistake = EsvFile.Read("esvs.json", text).Mistakes.Should().ContainSingle().Subject;

        mistake.Message.Should().Contain(what);
        mistake.Span!.Value.Line.Should().Be(2);
        mistake.Span!.Value.Column.Should().Be(column);
    }
}
