using System.Globalization;
using System.Xml;
using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>Cobertura XML (Cobertura, <c>coverage-04.dtd</c>): a class a script.</summary>
internal static class CoberturaReport
{
    public static void Write(CoverageMap map, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true });
        var branches = CoverageTotals.Of(map, "branches");
        var lines = map.Scripts.Select(s => Share.Of(s.Lines.Values)).Aggregate(new Share(0, 0), Share.Add);
        xml.WriteStartElement("coverage");
        Rates(xml, lines, branches);
        xml.WriteAttributeString("lines-covered", Number(lines.Reached));
        xml.WriteAttributeString("lines-valid", Number(lines.Total));
        xml.WriteAttributeString("branches-covered", Number(branches.Reached));
        xml.WriteAttributeString("branches-valid", Number(branches.Total));
        xml.WriteAttributeString("complexity", "0");
        xml.WriteAttributeString("version", "1");
        xml.WriteAttributeString("timestamp", "0");
        xml.WriteStartElement("sources");
        xml.WriteElementString("source", ".");
        xml.WriteEndElement();
        xml.WriteStartElement("packages");
        xml.WriteStartElement("package");
        xml.WriteAttributeString("name", "scripts");
        Rates(xml, lines, branches);
        xml.WriteAttributeString("complexity", "0");
        xml.WriteStartElement("classes");
        foreach (var script in map.Scripts)
        {
            Class(xml, script);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Class(XmlWriter xml, ScriptCounts script)
    {
        xml.WriteStartElement("class");
        xml.WriteAttributeString("name", script.Name);
        xml.WriteAttributeString("filename", script.File);
        Rates(xml, Share.Of(script.Lines.Values), script.Branches);
        xml.WriteAttributeString("complexity", "0");
        xml.WriteStartElement("methods");
        foreach (var (probe, hits) in script.Of(ScriptProbeKind.Function))
        {
            xml.WriteStartElement("method");
            xml.WriteAttributeString("name", probe.Name.Length > 0 ? probe.Name : "(anonymous)");
            xml.WriteAttributeString("signature", "()");
            Rates(xml, Share.Of([hits]), new Share(0, 0));
            xml.WriteAttributeString("complexity", "0");
            xml.WriteStartElement("lines");
            Line(xml, probe.Line, hits, []);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("lines");
        var branches = script
            .Of(ScriptProbeKind.Branch)
            .GroupBy(b => b.Probe.Decision)
            .ToLookup(d => d.First().Probe.Line, d => d.Select(b => b.Hits).ToList());
        foreach (var (line, hits) in script.Lines)
        {
            Line(xml, line, hits, [.. branches[line].SelectMany(d => d)]);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Line(XmlWriter xml, int line, long hits, IReadOnlyList<long> arms)
    {
        xml.WriteStartElement("line");
        xml.WriteAttributeString("number", Number(line));
        xml.WriteAttributeString("hits", hits.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("branch", arms.Count > 0 ? "true" : "false");
        if (arms.Count > 0)
        {
            var share = Share.Of(arms);
            xml.WriteAttributeString(
                "condition-coverage",
                string.Create(CultureInfo.InvariantCulture, $"{share.Percent:0}% ({share.Reached}/{share.Total})")
            );
        }

        xml.WriteEndElement();
    }

    private static void Rates(XmlWriter xml, Share lines, Share branches)
    {
        xml.WriteAttributeString("line-rate", (lines.Percent / 100).ToString("0.####", CultureInfo.InvariantCulture));
        xml.WriteAttributeString(
            "branch-rate",
            (branches.Percent / 100).ToString("0.####", CultureInfo.InvariantCulture)
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
