using System.Globalization;
using System.Xml.Linq;
using JourneySim.Graphs;
using JourneySim.Testing.Journeys;

namespace JourneySim.Tests.Graphs;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_journey_with_loops_is_drawn_with_every_box_and_arrow_in_its_frame()
    {
        var picture = JourneyPicture.Of(Looping().Build());

        var svg = Draw(picture);

        var (width, height) = (Number(svg.Root!, "width"), Number(svg.Root!, "height"));
        var boxes = Groups(svg, "box").ToList();
        boxes.Select(b => b.Attribute("data-node")!.Value).Should().Equal(picture.Boxes.Select(b => b.Id));
        Groups(svg, "arrow").Should().HaveCount(picture.Arrows.Count);
        foreach (var box in svg.Descendants(Svg + "rect"))
        {
            (Number(box, "x") + Number(box, "width")).Should().BeLessThanOrEqualTo(width);
            (Number(box, "y") + Number(box, "height")).Should().BeLessThanOrEqualTo(height);
            Number(box, "x").Should().BePositive();
            Number(box, "y").Should().BePositive();
        }
    }

    [Fact]
    public void No_two_boxes_lie_on_each_other()
    {
        var boxes = Draw(JourneyPicture.Of(Looping().Build())).Descendants(Svg + "rect").ToList();

        foreach (var (i, a) in boxes.Index())
        {
            foreach (var b in boxes.Skip(i + 1))
            {
                var apart =
                    Number(a, "x") + Number(a, "width") <= Number(b, "x")
                    || Number(b, "x") + Number(b, "width") <= Number(a, "x")
                    || Number(a, "y") + Number(a, "height") <= Number(b, "y")
                    || Number(b, "y") + Number(b, "height") <= Number(a, "y");
                apart.Should().BeTrue($"{a} and {b}");
            }
        }
    }

    [Fact]
    public void Names_that_look_like_markup_stay_text()
    {
        var picture = JourneyPicture.Of(
            new JourneyDraft("<script>alert(1)</script>\u0001")
                .Node("\"><img src=x onerror=alert(2)>", "DebugNode", "{}", ("</title><b>", "Success"))
                .Build()
        );

        var svg = Draw(picture);

        svg.Descendants()
            .Select(e => e.Name.LocalName)
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeSubsetOf(["svg", "title", "style", "g", "path", "circle", "rect", "text"]);
        svg.Descendants()
            .Attributes()
            .Should()
            .NotContain(a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_large_journey_is_drawn_with_every_box_and_arrow()
    {
        var draft = new JourneyDraft("Large");
        for (var i = 0; i < 400; i++)
        {
            draft = draft.Node(
                $"N{i}",
                "DebugNode",
                "{}",
                ("a", $"N{(i * 7 + 1) % 400}"),
                ("b", $"N{(i + 1) % 400}"),
                ("c", "Failure")
            );
        }

        var picture = JourneyPicture.Of(draft.Build());

        var svg = Draw(picture);

        Groups(svg, "box").Should().HaveCount(picture.Boxes.Count);
        Groups(svg, "arrow").Should().HaveCount(picture.Arrows.Count);
    }

    private static JourneyDraft Looping() =>
        new JourneyDraft("Login")
            .Node("Page", "PageNode", "{}", ("outcome", "Risk"))
            .Child("Name", "UsernameCollectorNode")
            .Node(
                "Risk",
                "ScriptedDecisionNode",
                "{}",
                ("low", "Check"),
                ("high", "Failure"),
                ("again", "Risk"),
                ("back", "Page")
            )
            .Node("Check", "DataStoreDecisionNode", "{}", ("true", "Success"), ("false", "Page"))
            .Node("Alone", "DebugNode", "{}", ("outcome", "nowhere"));

    private static IEnumerable<XElement> Groups(XDocument svg, string kind) =>
        svg.Descendants(Svg + "g").Where(g => g.Attribute("class")!.Value.Split(' ')[0] == kind);

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static XDocument Draw(JourneyPicture picture) =>
        XDocument.Parse(GraphFormats.All.Single(f => f.Name == "svg").Draw(picture));
}
