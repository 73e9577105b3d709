using System.Text;

namespace JourneySim.Graphs;

/// <summary>A Graphviz digraph (Graphviz documentation, "DOT language").</summary>
internal static class DotGraph
{
    public static string Draw(JourneyPicture picture)
    {
        var text = new StringBuilder();
        text.Append("digraph ").Append(Quoted(picture.Title)).Append(" {\n");
        text.Append(
            "  rankdir=LR;\n  node [fontname=\"sans-serif\", shape=box, style=rounded];\n  edge [fontname=\"sans-serif\", fontsize=10];\n"
        );
        foreach (var box in picture.Boxes)
        {
            text.Append("  ")
                .Append(Quoted(box.Id))
                .Append(" [label=")
                .Append(Quoted(Label(box)))
                .Append(Shape(box.Kind));
            text.Append(box.Marked ? ", penwidth=3, color=\"#0969da\"" : "").Append("];\n");
        }

        foreach (var arrow in picture.Arrows)
        {
            text.Append("  ").Append(Quoted(arrow.From)).Append(" -> ").Append(Quoted(arrow.To));
            List<string> attributes = [];
            if (arrow.Outcome is { } outcome)
            {
                attributes.Add($"label={Quoted(outcome)}");
            }

            if (arrow.Marked)
            {
                attributes.Add("penwidth=3, color=\"#0969da\"");
            }

            text.Append(attributes.Count > 0 ? $" [{string.Join(", ", attributes)}]" : "").Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Label(PictureBox box) =>
        string.Join('\n', box.Inside.Select(i => "· " + i).Prepend(box.Text));

    private static string Shape(BoxKind kind) =>
        kind switch
        {
            BoxKind.Start => ", shape=circle",
            BoxKind.Success => ", shape=oval, style=filled, fillcolor=\"#dcf5e3\"",
            BoxKind.Failure => ", shape=oval, style=filled, fillcolor=\"#ffe2e0\"",
            BoxKind.Script => ", shape=hexagon, style=solid",
            BoxKind.Page => ", shape=note, style=solid",
            BoxKind.Inner => ", shape=box3d, style=solid",
            BoxKind.Missing => ", style=dashed, color=\"#cf222e\"",
            _ => "",
        };

    private static string Quoted(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n")
        + "\"";
}
