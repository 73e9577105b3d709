using JourneySim.Engine.Tracing;
using JourneySim.Graphs;
using JourneySim.Testing.Journeys;

namespace JourneySim.Tests.Graphs;

public sealed class GraphTests
{
    private static readonly JourneyDraft Draft = new JourneyDraft("Say \"hi\"")
        .Node("Decide", "ScriptedDecisionNode", "{}", ("yes", "Page"), ("no", "Failure"))
        .Node("Page", "PageNode", "{}", ("outcome", "Success"))
        .Child("Name", "UsernameCollectorNode");

    [Fact]
    public void Mermaid_shows_boxes_outcomes_and_ends()
    {
        Draw("mermaid", JourneyPicture.Of(Draft.Build()))
            .Should()
            .Contain("title: \"Say \\\"hi\\\"\"")
            .And.Contain("n1{{\"Decide\"}}")
            .And.Contain("n2[/\"Page<br/>· Name\"/]")
            .And.Contain("n1 -->|\"yes\"| n2")
            .And.Contain("n1 -->|\"no\"| n4");
    }

    [Fact]
    public void The_path_of_a_run_is_marked()
    {
        var journey = Draft.Build();
        TraceEvent[] trace =
        [
            new TraceEvent.NodeEntered(journey.Name, "Decide", "Decide", "ScriptedDecisionNode"),
            new TraceEvent.NodeLeft(journey.Name, "Decide", "no", TimeSpan.Zero, []),
        ];

        var picture = JourneyPicture.Of(journey, PictureMarks.Of(journey.Name, trace));

        picture.Arrows.Where(a => a.Marked).Select(a => a.Outcome).Should().Equal(null, "no");
        Draw("mermaid", picture).Should().Contain("n1 ==>|\"no\"| n4").And.Contain("class n1 marked");
        Draw("dot", picture).Should().Contain("[label=\"no\", penwidth=3, color=\"#0969da\"]");
    }

    [Fact]
    public void A_connection_to_nowhere_is_drawn_as_missing()
    {
        var journey = new JourneyDraft("J").Node("A", "DebugNode", "{}", ("outcome", "gone")).Build();

        Draw("dot", JourneyPicture.Of(journey)).Should().Contain("\"missing gone\"").And.Contain("style=dashed");
    }

    private static string Draw(string format, JourneyPicture picture) =>
        GraphFormats.All.Single(f => f.Name == format).Draw(picture);
}
