using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Esvs;

namespace JourneySim.Tests.Fakes;

public sealed class EsvStoreTests
{
    [Theory]
    [InlineData("esv-tenant-env-fqdn", "esv.tenant.env.fqdn")]
    [InlineData("esv.tenant.env.fqdn", "esv-tenant-env-fqdn")]
    [InlineData("esv-with_underscore-2", "esv.with_underscore.2")]
    public void Both_spellings_name_one_esv(string given, string asked)
    {
        new EsvStore([new EsvRecord.Variable(given, "x.example")]).Find(asked).Should().Be("x.example");
    }

    [Fact]
    public void The_later_source_wins_and_keeps_what_the_earlier_said_about_it()
    {
        var store = new EsvStore([
            new EsvRecord.Secret("esv-key", "one", UseInPlaceholders: false),
            new EsvRecord.Variable("esv-number", "1", EsvType.Int),
            new EsvRecord.Variable("esv.key", "two"),
            new EsvRecord.Variable("esv.number", "two"),
        ]);

        store.SecretTexts.Should().Equal("two");
        store.Find("esv.key").Should().BeNull();
        store.FindSecret("esv-key").Should().Be("two");
        store.Check().Should().ContainSingle().Which.Message.Should().Contain("esv-number of type int");
    }

    [Fact]
    public void What_is_unset_is_gone_until_a_later_source_sets_it()
    {
        new EsvStore([new EsvRecord.Variable("esv-a", "1"), new EsvRecord.Unset("esv.a")])
            .Find("esv.a")
            .Should()
            .BeNull();
        new EsvStore([new EsvRecord.Unset("esv.a"), new EsvRecord.Variable("esv-a", "1")])
            .Find("esv.a")
            .Should()
            .Be("1");
    }

    [Fact]
    public void A_missing_name_is_null_and_noted_once_with_near_names()
    {
        var noted = new List<Diagnostic>();
        var store = new EsvStore([new EsvRecord.Variable("esv-tenant-env-fqdn", "x")], noted.Add);

        store.Find("esv.tenant.env.fqnd").Should().BeNull();
        store.Find("esv-tenant-env-fqnd").Should().BeNull();

        noted.Should().ContainSingle().Which.Hint.Should().StartWith("Did you mean esv.tenant.env.fqdn?");
    }

    [Fact]
    public void A_secret_that_placeholders_may_not_use_is_null_and_the_note_says_why()
    {
        var noted = new List<Diagnostic>();
        var store = new EsvStore([new EsvRecord.Secret("esv-key", "k", UseInPlaceholders: false)], noted.Add);

        store.Find("esv.key").Should().BeNull();
        store.Names.Should().BeEmpty();
        noted.Should().ContainSingle().Which.Code.Should().Be("ESV1002");
    }

    [Theory]
    [InlineData("esv-Upper", "only lower-case", "esv-upper")]
    [InlineData("fqdn", "has to start with", "esv-fqdn")]
    [InlineData("esv-", "nothing follows", "esv-name")]
    [InlineData("esv-a b", "only lower-case", "esv-a-b")]
    public void A_name_that_aic_refuses_is_an_error_with_a_better_name(string name, string why, string better)
    {
        var mistake = new EsvStore([new EsvRecord.Variable(name, "x")]).Check().Should().ContainSingle().Subject;

        mistake.Severity.Should().Be(Severity.Error);
        mistake.Message.Should().Contain(why);
        mistake.Hint.Should().Contain(better);
    }

    [Theory]
    [InlineData(124, true)]
    [InlineData(125, false)]
    public void A_name_has_at_most_124_characters_after_the_prefix(int length, bool good)
    {
        (EsvName.Fault("esv-" + new string('a', length)) is null).Should().Be(good);
    }

    [Theory]
    [InlineData(EsvType.Array, "[1,\"a\"]", "a,b")]
    [InlineData(EsvType.Object, "{\"a\":{}}", "[]")]
    [InlineData(EsvType.Bool, "false", "False")]
    [InlineData(EsvType.Int, "-12", "1.5")]
    [InlineData(EsvType.Number, "1.5e3", "one")]
    [InlineData(EsvType.KeyValueList, "language=en,country=CA", "language")]
    [InlineData(EsvType.Base64EncodedInlined, "aGVsbG8=", "no base64!")]
    public void The_text_of_a_variable_has_to_fit_its_type(EsvType type, string good, string bad)
    {
        new EsvStore([new EsvRecord.Variable("esv-v", good, type)]).Check().Should().BeEmpty();
        new EsvStore([new EsvRecord.Variable("esv-v", bad, type)]).Check().Should().ContainSingle();
    }
}
