using System.Globalization;
using System.Text;
using JourneySim.Engine.State;

namespace JourneySim.Graphs;

/// <summary>A Mermaid flowchart (Mermaid documentation, "Flowcharts").</summary>
internal static class MermaidGraph
{
    public static string Draw(JourneyPicture picture)
    {
        var names = picture
            .Boxes.Index()
            .ToDictionary(
                b => b.Item.Id,
                b => "n" + b.Index.ToString(CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
        var text = new StringBuilder();
        text.Append("---\ntitle: ").Append(StateJson.Write(picture.Title)).Append("\n---\nflowchart LR\n");
        foreach (var box in picture.Boxes)
        {
            var (open, close) = Shape(box.Kind);
            text.Append("  ").Append(names[box.Id]).Append(open).Append(Label(box)).Append(close).Append('\n');
        }

        foreach (var arrow in picture.Arrows)
        {
            text.Append("  ").Append(names[arrow.From]).Append(arrow.Marked ? " ==>" : " -->");
            if (arrow.Outcome is { } outcome)
            {
                text.Append('|').Append(Quoted(outcome)).Append('|');
            }

            text.Append(' ').Append(names[arrow.To]).Append('\n');
        }

        Styles(text, picture, names);
        return text.ToString();
    }

    private static void Styles(StringBuilder text, JourneyPicture picture, Dictionary<string, string> names)
    {
        text.Append("  classDef success fill:#dcf5e3,stroke:#1a7f37\n");
        text.Append("  classDef failure fill:#ffe2e0,stroke:#cf222e\n");
        text.Append("  classDef marked stroke-width:3px,stroke:#0969da\n");
        text.Append("  classDef missing stroke-dasharray:4 3,stroke:#cf222e\n");
        foreach (var box in picture.Boxes)
        {
            var style = box.Kind switch
            {
                BoxKind.Success => "success",
                BoxKind.Failure => "failure",
                BoxKind.Missing => "missing",
                _ => null,
            };
            if (style is not null)
            {
                text.Append("  class ").Append(names[box.Id]).Append(' ').Append(style).Append('\n');
            }

            if (box.Marked)
            {
                text.Append("  class ").Append(names[box.Id]).Append(" marked\n");
            }
        }
    }

    private static (string Open, string Close) Shape(BoxKind kind) =>
        kind switch
        {
            BoxKind.Start => ("((", "))"),
            BoxKind.Success or BoxKind.Failure => ("([", "])"),
            BoxKind.Script => ("{{", "}}"),
            BoxKind.Page => ("[/", "/]"),
            BoxKind.Inner => ("[[", "]]"),
            _ => ("[", "]"),
        };

    private static string Label(PictureBox box) =>
        Quoted(
            box.Inside.Count == 0
                ? box.Text
                : $"{box.Text}<br/>{string.Join("<br/>", box.Inside.Select(i => "· " + i))}"
        );

    private static string Quoted(string text) =>
        "\""
        + text.Replace("#", "#35;", StringComparison.Ordinal)
            .Replace("\"", "#quot;", StringComparison.Ordinal)
            .ReplaceLineEndings(" ")
        + "\"";
}
