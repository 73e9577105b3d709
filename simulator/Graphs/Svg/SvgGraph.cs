using System.Globalization;
using System.Net;
using System.Text;

namespace JourneySim.Graphs.Svg;

/// <summary>
/// The picture as SVG that needs nothing else (W3C, "Scalable Vector Graphics 2"), light and dark. Boxes carry <c>data-node</c>, arrows <c>data-from</c> and
/// <c>data-outcome</c>, for pages that light them up.
/// </summary>
internal static class SvgGraph
{
    private const string Style = """
        .journey{--ink:#1f2328;--quiet:#656d76;--line:#8c959f;--box:#f6f8fa;--paper:#fff;--on:#0969da;--onback:#ddf4ff;--good:#1a7f37;--goodback:#dafbe1;--bad:#cf222e;--badback:#ffebe9;font:13px system-ui,sans-serif}
        @media(prefers-color-scheme:dark){.journey{--ink:#e6edf3;--quiet:#9198a1;--line:#6e7681;--box:#161b22;--paper:#0d1117;--on:#58a6ff;--onback:#0c2d6b;--good:#3fb950;--goodback:#12361f;--bad:#f85149;--badback:#4a1519}}
        .journey text{fill:var(--ink)}.journey .type,.journey .label{fill:var(--quiet);font-size:11px}.journey .label{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
        .journey .box>*:first-child{fill:var(--box);stroke:var(--line)}.journey .arrow path{fill:none;stroke:var(--line)}.journey .arrow .tip{fill:var(--line);stroke:none}
        .journey .success>*:first-child{fill:var(--goodback);stroke:var(--good)}.journey .failure>*:first-child{fill:var(--badback);stroke:var(--bad)}.journey .missing>*:first-child{stroke:var(--bad);stroke-dasharray:4 3}
        .journey .box.on>*:first-child{stroke:var(--on);stroke-width:2}.journey .arrow.on path{stroke:var(--on);stroke-width:2.5}.journey .arrow.on .tip{fill:var(--on);stroke:none}.journey .arrow.on .label{fill:var(--on);font-weight:600}
        """;

    public static string Draw(JourneyPicture picture)
    {
        var places = GraphPlacing.Of(picture);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"journey\" role=\"img\" width=\"{places.Width:0}\" height=\"{places.Height:0}\" viewBox=\"0 0 {places.Width:0} {places.Height:0}\">\n"
        );
        svg.Append("<title>")
            .Append(Text(picture.Title))
            .Append("</title>\n<style>\n")
            .Append(Style)
            .Append("\n</style>\n");
        foreach (var arrow in places.Arrows.OrderBy(a => a.Arrow.Marked))
        {
            Arrow(svg, arrow);
        }

        foreach (var box in places.Boxes)
        {
            Box(svg, box);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Box(StringBuilder svg, BoxPlace place)
    {
        var box = place.Box;
        svg.Append("<g class=\"box ").Append(box.Kind.ToString().ToLowerInvariant()).Append(box.Marked ? " on" : "");
        svg.Append("\" data-node=\"").Append(Text(box.Id)).Append("\">");
        svg.Append(Shape(place));
        svg.Append("<title>").Append(Text(string.Join('\n', box.Inside.Prepend(box.Text)))).Append("</title>");
        if (box.Kind != BoxKind.Start)
        {
            var lines = 1 + box.Inside.Count + (box.Type is null ? 0 : 1);
            var y = place.Y - ((lines - 1) * BoxSize.Line / 2) + 4.5;
            Line(svg, "", place.X, y, box.Text, "middle");
            if (box.Type is { } type)
            {
                Line(svg, "type", place.X, y += BoxSize.Line, type, "middle");
            }

            foreach (var inside in box.Inside)
            {
                Line(svg, "type", place.X, y += BoxSize.Line, "· " + inside, "middle");
            }
        }

        svg.Append("</g>\n");
    }

    private static string Shape(BoxPlace place)
    {
        var size = place.Size;
        var corner =
            place.Box.Kind is BoxKind.Success or BoxKind.Failure ? size.Height / 2
            : place.Box.Kind is BoxKind.Script ? 3
            : 8;
        return place.Box.Kind == BoxKind.Start
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"<circle cx=\"{place.X:0.#}\" cy=\"{place.Y:0.#}\" r=\"9\"/>"
            )
            : string.Create(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{place.Left:0.#}\" y=\"{place.Top:0.#}\" width=\"{size.Width:0.#}\" height=\"{size.Height:0.#}\" rx=\"{corner:0.#}\"/>"
            );
    }

    private static void Arrow(StringBuilder svg, ArrowPlace place)
    {
        var arrow = place.Arrow;
        svg.Append("<g class=\"arrow")
            .Append(arrow.Marked ? " on" : "")
            .Append("\" data-from=\"")
            .Append(Text(arrow.From));
        svg.Append("\" data-outcome=\"").Append(Text(arrow.Outcome ?? "")).Append("\">");
        svg.Append("<path d=\"").Append(SvgCurve.Through(place)).Append("\"/>");
        svg.Append("<path class=\"tip\" d=\"").Append(SvgCurve.Tip(place)).Append("\"/>");
        if (arrow.Outcome is { } outcome)
        {
            svg.Append("<title>").Append(Text(outcome)).Append("</title>");
            var (x, y) = place.Points[0];
            Line(svg, "label", x + 6, y - 3, BoxSize.Shortened(outcome, ArrowRoutes.LongestLabel), "start");
        }

        svg.Append("</g>\n");
    }

    private static void Line(StringBuilder svg, string kind, double x, double y, string text, string anchor) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"{kind}\" x=\"{x:0.#}\" y=\"{y:0.#}\" text-anchor=\"{anchor}\">{Text(BoxSize.Shortened(text))}</text>"
        );

    /// <summary>Escaped, and without the characters that XML has no way to write.</summary>
    private static string Text(string text) =>
        WebUtility.HtmlEncode(
            string.Concat(
                text.EnumerateRunes()
                    .Select(r =>
                        r.Value is < 0x20 and not (0x9 or 0xA or 0xD) or 0xFFFE or 0xFFFF ? "\uFFFD" : r.ToString()
                    )
            )
        );
}
