using JourneySim.Graphs.Svg;

namespace JourneySim.Graphs;

/// <summary>The forms in which a journey can be drawn: a table of contents.</summary>
public static class GraphFormats
{
    public static IReadOnlyList<GraphFormat> All { get; } =
    [
        new("mermaid", "Mermaid flowchart", MermaidGraph.Draw),
        new("dot", "Graphviz DOT", DotGraph.Draw),
        new("svg", "SVG, light and dark", SvgGraph.Draw),
    ];
}

/// <summary>A form in which a journey can be drawn.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Summary">What it is, for the help.</param>
/// <param name="Draw">Draws a picture as text.</param>
public sealed record GraphFormat(string Name, string Summary, Func<JourneyPicture, string> Draw);
