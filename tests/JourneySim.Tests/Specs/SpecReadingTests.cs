using JourneySim.Loading;
using JourneySim.Specs.Suites;

namespace JourneySim.Tests.Specs;

public sealed class SpecReadingTests : IDisposable
{
    private readonly SpecBench bench = new();

    [Theory]
    [InlineData("journey: Login\ncasez: []", "did you mean \"cases\"?")]
    [InlineData("journey: Login\ncases: [{ name: a, expect: { ende: success } }]", "did you mean \"end\"?")]
    [InlineData("journey: Login\ncases: [{ name: a, expect: { end: succes } }]", "did you mean \"success\"?")]
    [InlineData("journey: Login\ncases: [{ name: a, steps: [{ answer: x, resume: true }] }]", "a step does one thing")]
    [InlineData("journey: Login\ncases: [{ name: a, allow: [htp] }]", "did you mean \"http\"?")]
    [InlineData("journey: Login\ncases: [{ name: a }, { name: a }]", "two cases are called \"a\"")]
    [InlineData("journey: Login\ncases: [{ expect: {} }]", "needs \"name\"")]
    [InlineData("journey: Login", "needs \"cases\"")]
    [InlineData("journey: Login\ncases: [{ name: a, given: { now: tomorrow } }]", "a time such as")]
    [InlineData("journey: Login\ncases: [{ name: a, rows: [{ x: 1 }] }]", "used nowhere")]
    [InlineData("journey: Login\ncases: [{ name: 'a ${y}', rows: [{ x: 1 }] }]", "has no column \"y\"")]
    [InlineData("journey: Login\ncases: }", "login.test.yaml:2:")]
    public void A_mistake_is_told_with_its_place_and_what_to_try(string test, string told)
    {
        var suite = bench.Read(test);

        var text = DiagnosticText.Of(suite.Mistakes, bench.Sources);
        text.ToLowerInvariant().Should().Contain(told.ToLowerInvariant()).And.Contain("^");
    }

    [Fact]
    public void Only_is_refused_where_it_would_hide_other_cases()
    {
        var suite = bench.Read("journey: Login\ncases: [{ name: a, only: true }, { name: b }]");

        suite.Select(SpecFilter.All).Should().ContainSingle();
        suite.Select(new SpecFilter { RefuseOnly = true }).Should().HaveCount(2);
        suite.Refused(new SpecFilter { RefuseOnly = true }).Should().ContainSingle();
    }

    [Fact]
    public void Cases_are_chosen_by_name_tag_and_line()
    {
        var suite = bench.Read("journey: Login\ncases:\n  - { name: first, tags: [smoke] }\n  - { name: second }\n");

        Names(new SpecFilter { Name = "SEC" }).Should().Equal("second");
        Names(new SpecFilter { Tags = ["smoke"] }).Should().Equal("first");
        Names(new SpecFilter { Lines = [("journeys/login.test.yaml", 4)] }).Should().Equal("second");

        IEnumerable<string> Names(SpecFilter filter) => suite.Select(filter).Select(c => c.Case.Name);
    }

    [Fact]
    public void Shards_share_all_cases_between_them()
    {
        var suite = bench.Read(
            "journey: Login\ncases: [{ name: a }, { name: b }, { name: c }, { name: d }, { name: e }]"
        );
        var all = suite.Select(SpecFilter.All);
        var times = new Dictionary<string, double>
        {
            ["journeys/login.test.yaml › a"] = 100,
            ["journeys/login.test.yaml › b"] = 1,
        };

        var first = new Shard(1, 2).Of(all, times).Select(c => c.Case.Name).ToList();
        var second = new Shard(2, 2).Of(all, times).Select(c => c.Case.Name).ToList();

        first.Should().Equal("a");
        second.Should().Equal("b", "c", "d", "e");
        Shard.Read("3/2").Should().BeNull();
    }

    public void Dispose() => bench.Dispose();
}
