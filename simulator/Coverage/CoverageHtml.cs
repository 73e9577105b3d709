using System.Globalization;
using System.Net;
using System.Text;
using JourneySim.Engine.Scripts;
using JourneySim.Graphs.Svg;

namespace JourneySim.Coverage;

/// <summary>One page that opens offline: the totals, each journey's untaken outcomes, each script's source with what ran painted.</summary>
internal static class CoverageHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--good:#1a7f37;--bad:#cf222e;--goodback:#dcf5e380;--badback:#ffe2e080;--line:#8884}
        body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
        h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
        table{border-collapse:collapse}td,th{padding:.2rem .8rem .2rem 0;text-align:left;border-bottom:1px solid var(--line)}
        meter{width:8rem}.picture{overflow:auto;margin:1rem 0}
        pre{overflow:auto;border:1px solid var(--line);border-radius:6px;padding:.5rem 0;font:13px/1.5 ui-monospace,monospace}
        pre span{display:block;padding:0 .7rem;white-space:pre}
        pre b{display:inline-block;width:3.5rem;color:#888;font-weight:400;user-select:none}
        pre i{display:inline-block;width:3.5rem;color:#888;font-style:normal;text-align:right;padding-right:1rem;user-select:none}
        .good{background:var(--goodback)}.bad{background:var(--badback)}
        mark{background:#fff3;outline:1px solid var(--bad);color:inherit}
        """;

    public static void Write(CoverageMap map, TextWriter output)
    {
        var html = new StringBuilder();
        html.Append(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>Coverage</title>\n<style>\n"
        );
        html.Append(Style).Append("\n</style>\n<h1>Coverage</h1>\n<table>\n");
        foreach (var metric in CoverageTotals.Metrics)
        {
            Row(html, metric, CoverageTotals.Of(map, metric));
        }

        html.Append("</table>\n");
        foreach (var journey in map.Journeys)
        {
            Journey(html, journey);
        }

        foreach (var script in map.Scripts)
        {
            Script(html, script);
        }

        html.Append("</html>\n");
        output.Write(html.ToString());
    }

    private static void Journey(StringBuilder html, JourneyCounts journey)
    {
        html.Append("<h2>Journey ").Append(Text(journey.Name)).Append("</h2>\n<table>\n");
        Row(html, "nodes", journey.Nodes);
        Row(html, "outcomes", journey.Outcomes);
        html.Append("</table>\n");
        if (journey.Picture is { } picture)
        {
            html.Append("<div class=\"picture\">\n").Append(Inline(SvgGraph.Draw(picture))).Append("</div>\n");
        }

        var untaken = journey.Untaken.ToList();
        if (untaken.Count > 0)
        {
            html.Append("<p>Never taken:</p>\n<ul>\n");
            foreach (var outcome in untaken)
            {
                html.Append("<li>")
                    .Append(Text(outcome.NodeName))
                    .Append(": <b>")
                    .Append(Text(outcome.Outcome))
                    .Append("</b></li>\n");
            }

            html.Append("</ul>\n");
        }
    }

    /// <summary>Inside a page the name space is known.</summary>
    private static string Inline(string svg) =>
        svg.Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);

    private static void Script(StringBuilder html, ScriptCounts script)
    {
        html.Append("<h2>").Append(Text(script.File)).Append("</h2>\n<table>\n");
        Row(html, "statements", script.Statements);
        Row(html, "branches", script.Branches);
        Row(html, "functions", script.Functions);
        html.Append("</table>\n<pre>");
        var lines = script.Lines;
        var arms = script
            .Of(ScriptProbeKind.Branch)
            .Where(b => b.Hits == 0)
            .GroupBy(b => b.Probe.Line)
            .ToDictionary(g => g.Key, g => string.Join(", ", g.Select(b => b.Probe.Name)));
        foreach (var (index, line) in script.Source.Split('\n').Index())
        {
            var number = index + 1;
            var ran = lines.TryGetValue(number, out var hits);
            html.Append("<span class=\"")
                .Append(
                    ran
                        ? hits > 0
                            ? "good"
                            : "bad"
                        : ""
                )
                .Append("\"><b>");
            html.Append(number.ToString(CultureInfo.InvariantCulture)).Append("</b><i>");
            html.Append(ran ? hits.ToString(CultureInfo.InvariantCulture) + "×" : "").Append("</i>");
            html.Append(Text(line.TrimEnd('\r')));
            if (arms.TryGetValue(number, out var missing))
            {
                html.Append("  <mark>never: ").Append(Text(missing)).Append("</mark>");
            }

            html.Append("</span>");
        }

        html.Append("</pre>\n");
    }

    private static void Row(StringBuilder html, string name, Share share) =>
        html.Append(
            CultureInfo.InvariantCulture,
            $"<tr><th>{name}</th><td><meter min=\"0\" max=\"100\" value=\"{share.Percent:0.##}\"></meter></td><td>{share.Percent:0.#} %</td><td>{share.Reached} of {share.Total}</td></tr>\n"
        );

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
