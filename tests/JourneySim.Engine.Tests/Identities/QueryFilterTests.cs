using JourneySim.Engine.Identities;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Tests.Identities;

public sealed class QueryFilterTests
{
    private static readonly StateMap Ann = new()
    {
        ["userName"] = "ann",
        ["age"] = 42,
        ["active"] = true,
        ["name"] = new StateMap { ["last"] = "Smith" },
        ["mails"] = new StateList(["a@x.test", "b@x.test"]),
        ["nothing"] = null,
    };

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("userName eq \"ann\"", true)]
    [InlineData("userName eq 'ANN'", true)]
    [InlineData("/userName sw \"a\"", true)]
    [InlineData("userName co \"nn\" and age gt 41", true)]
    [InlineData("userName ew \"x\" or age le 42", true)]
    [InlineData("age eq \"42\"", true)]
    [InlineData("age lt 9", false)]
    [InlineData("active eq true", true)]
    [InlineData("name/last eq \"Smith\"", true)]
    [InlineData("mails eq \"b@x.test\"", true)]
    [InlineData("mails/0 eq \"b@x.test\"", false)]
    [InlineData("nothing pr", false)]
    [InlineData("mails pr", true)]
    [InlineData("unknown eq \"x\"", false)]
    [InlineData("!(unknown pr)", true)]
    [InlineData("!(userName eq \"ann\") or (true and (age ge 42))", true)]
    public void A_filter_selects_a_record(string filter, bool matches)
    {
        QueryFilterParser.Parse(filter).Matches(Ann).Should().Be(matches);
    }

    [Theory]
    [InlineData("name eq")]
    [InlineData("")]
    [InlineData("not (true)")]
    [InlineData("name ne \"x\"")]
    [InlineData("name in \"x\"")]
    [InlineData("name eq null")]
    [InlineData("(true")]
    [InlineData("name eq \"x")]
    [InlineData("true false")]
    public void What_is_no_filter_is_refused_with_the_services_text(string filter)
    {
        FluentActions
            .Invoking(() => QueryFilterParser.Parse(filter))
            .Should()
            .Throw<ResourceException>()
            .WithMessage(
                $"The value '{filter}' for parameter '_queryFilter' could not be parsed as a valid query filter"
            );
    }

    [Fact]
    public void Deep_nesting_is_refused_and_does_not_end_the_process()
    {
        FluentActions
            .Invoking(() => QueryFilterParser.Parse(new string('(', 100_000) + "true"))
            .Should()
            .Throw<ResourceException>();
    }

    [Fact]
    public void Any_filter_reads_back_as_it_was_printed()
    {
        var random = new Random(20261124);
        for (var i = 0; i < 5000; i++)
        {
            var filter = Any(random, 4);
            QueryFilterParser.Parse(filter.ToString()).ToString().Should().Be(filter.ToString());
        }
    }

    [Fact]
    public void Any_text_is_read_or_refused()
    {
        string[] words =
        [
            "(",
            ")",
            "!",
            "and",
            "or",
            "eq",
            "pr",
            "true",
            "x",
            "/a/b",
            "\"q\"",
            "'",
            "12",
            "-",
            "\\",
            " ",
        ];
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(
                ' ',
                Enumerable.Range(0, random.Next(9)).Select(_ => words[random.Next(words.Length)])
            );
            try
            {
                QueryFilterParser.Parse(text).Should().NotBeNull();
            }
            catch (ResourceException refused)
            {
                refused.Code.Should().Be(400);
            }
        }
    }

    private static QueryFilter Any(Random random, int depth) =>
        random.Next(depth > 0 ? 7 : 4) switch
        {
            0 => new QueryFilter.Always(random.Next(2) == 0),
            1 => new QueryFilter.Present(new("f" + random.Next(9))),
            2 => new QueryFilter.Compare(new("/a/f" + random.Next(9)), "eq", Text(random)),
            3 => new QueryFilter.Compare(new("n"), "le", (long)random.Next(-99, 99)),
            4 => new QueryFilter.Not(Any(random, depth - 1)),
            5 => new QueryFilter.And([Any(random, depth - 1), Any(random, depth - 1)]),
            _ => new QueryFilter.Or([Any(random, depth - 1), Any(random, depth - 1), Any(random, depth - 1)]),
        };

    private static string Text(Random random) =>
        new([.. Enumerable.Range(0, random.Next(8)).Select(_ => "ab \"'\\()!äé"[random.Next(11)])]);
}
