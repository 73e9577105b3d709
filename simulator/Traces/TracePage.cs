using System.Globalization;
using System.Net;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using JourneySim.Engine.Tracing;
using JourneySim.Graphs;
using JourneySim.Graphs.Svg;

namespace JourneySim.Traces;

/// <summary>
/// One HTML file of a run that opens offline: the journey's picture with the path, a timeline to step through, and of every step the state before and after, questions, HTTP calls, log
/// and the script's lines that ran. Its policy lets nothing in from outside and runs no script but its own.
/// </summary>
public static class TracePage
{
    private const int Foremost = 3;

    public static void Write(TracedRun recorded, TextWriter output)
    {
        var script = Resource("trace.js");
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
        html.Append(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        );
        html.Append(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))));
        html.Append("'\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.Append(Text($"{recorded.Title} · {recorded.Journey}")).Append("</title>\n<style>\n");
        html.Append(Resource("trace.css")).Append("</style>\n<body>\n");
        Header(html, recorded);
        html.Append("<main>\n");
        Pictures(html, recorded);
        html.Append(
            """
            <nav aria-label="Steps"><ol id="timeline"></ol></nav>
            <section id="step" aria-live="polite"><noscript>The steps are drawn by a script, which this browser does not run.</noscript></section>
            </main>
            <footer><button id="back" title="Left arrow">‹</button><input id="slider" type="range" min="0" value="0" aria-label="Step"><button id="forth" title="Right arrow">›</button></footer>

            """
        );
        html.Append("<script type=\"application/json\" id=\"data\">").Append(new TraceData(recorded).Write());
        html.Append("</script>\n<script>").Append(script).Append("</script>\n</body>\n</html>\n");
        output.Write(html.ToString());
    }

    private static void Header(StringBuilder html, TracedRun recorded)
    {
        html.Append("<header>\n<span class=\"verdict ").Append(recorded.Good ? "good" : "bad").Append("\">");
        html.Append(Text(recorded.Verdict)).Append("</span>\n<h1>").Append(Text(recorded.Title)).Append("</h1>\n<p>");
        html.Append(Text(recorded.Journey));
        html.Append(recorded.Place is { } place ? " · <code>" + Text(place) + "</code>" : "").Append("</p>\n");
        foreach (var mismatch in recorded.Mismatches.Take(Foremost))
        {
            Mismatch(html, mismatch);
        }

        if (recorded.Mismatches.Count > Foremost)
        {
            html.Append(
                CultureInfo.InvariantCulture,
                $"<details><summary>{recorded.Mismatches.Count - Foremost} more</summary>\n"
            );
            foreach (var mismatch in recorded.Mismatches.Skip(Foremost))
            {
                Mismatch(html, mismatch);
            }

            html.Append("</details>\n");
        }

        html.Append("</header>\n");
    }

    private static void Mismatch(StringBuilder html, TracedMismatch mismatch)
    {
        html.Append("<div class=\"mismatch\"><b>").Append(Text(mismatch.What)).Append("</b>");
        html.Append(mismatch.Place is { } at ? " <code>" + Text(at) + "</code>" : "");
        html.Append("<dl><dt>expected</dt><dd><pre>").Append(Text(mismatch.Expected));
        html.Append("</pre></dd><dt>came</dt><dd><pre>").Append(Text(mismatch.Actual)).Append("</pre></dd></dl>");
        html.Append(mismatch.Hint is { } hint ? "<p>" + Text(hint) + "</p>" : "").Append("</div>\n");
    }

    private static void Pictures(StringBuilder html, TracedRun recorded)
    {
        html.Append("<div id=\"pictures\">\n");
        var names = recorded.Events.OfType<TraceEvent.NodeEntered>().Select(e => e.Journey);
        foreach (var name in names.Prepend(recorded.Journey).Distinct(StringComparer.Ordinal))
        {
            if (recorded.Journeys.Find(name) is { } journey)
            {
                html.Append("<figure data-journey=\"")
                    .Append(Text(name))
                    .Append("\">\n<figcaption>")
                    .Append(Text(name));
                html.Append("</figcaption>\n<div class=\"picture\">");
                html.Append(SvgGraph.Draw(JourneyPicture.Of(journey, PictureMarks.Of(name, recorded.Events))));
                html.Append("</div></figure>\n");
            }
        }

        html.Append("</div>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("trace/" + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
