using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace JourneySim.Reports.Merging;

/// <summary>
/// Cobertura reports as one: hits of the same line are added up. Cobertura does not say which arms of a line ran, so of those the larger number counts, which may be too few: the JSON report
/// knows better and is used where there is one.
/// </summary>
internal static partial class CoberturaMerge
{
    public static XDocument Read(string text)
    {
        using var xml = XmlReader.Create(
            new StringReader(text),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
        );
        return XDocument.Load(xml);
    }

    public static void Write(IReadOnlyList<XDocument> reports, TextWriter output)
    {
        var merged = new XElement(reports[0].Root!);
        var classes = merged.Descendants("classes").First();
        foreach (var other in reports.Skip(1).SelectMany(r => r.Descendants("class")))
        {
            if (
                classes.Elements("class").FirstOrDefault(c => Same(c, other, "filename") && Same(c, other, "name")) is
                { } known
            )
            {
                Add(known, other);
            }
            else
            {
                classes.Add(new XElement(other));
            }
        }

        foreach (var script in classes.Elements("class"))
        {
            Rates(script, [.. Lines(script)]);
        }

        List<XElement> all = [.. classes.Elements("class").SelectMany(Lines)];
        Rates(merged, all);
        Rates(merged.Descendants("package").First(), all);
        var (covered, valid) = Branches(all);
        merged.SetAttributeValue("lines-covered", all.Count(l => Hits(l) > 0));
        merged.SetAttributeValue("lines-valid", all.Count);
        merged.SetAttributeValue("branches-covered", covered);
        merged.SetAttributeValue("branches-valid", valid);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true });
        new XDocument(merged).Save(xml);
    }

    private static void Add(XElement known, XElement other)
    {
        Add(known.Element("lines")!, other.Element("lines")!, by: "number");
        foreach (var method in other.Element("methods")?.Elements("method") ?? [])
        {
            var same = known
                .Element("methods")!
                .Elements("method")
                .FirstOrDefault(m => Same(m, method, "name") && LineOf(m) == LineOf(method));
            if (same is null)
            {
                known.Element("methods")!.Add(new XElement(method));
                continue;
            }

            Add(same.Element("lines")!, method.Element("lines")!, by: "number");
            Rates(same, [.. same.Element("lines")!.Elements("line")]);
        }
    }

    private static void Add(XElement known, XElement other, string by)
    {
        foreach (var line in other.Elements("line"))
        {
            if (known.Elements("line").FirstOrDefault(l => Same(l, line, by)) is not { } same)
            {
                known.Add(new XElement(line));
                continue;
            }

            same.SetAttributeValue("hits", Hits(same) + Hits(line));
            if (Arms(line) is { } arms && (Arms(same) is not { } before || before.Covered < arms.Covered))
            {
                same.SetAttributeValue("condition-coverage", line.Attribute("condition-coverage")!.Value);
            }
        }
    }

    private static string? LineOf(XElement method) =>
        method.Descendants("line").FirstOrDefault()?.Attribute("number")?.Value;

    private static IEnumerable<XElement> Lines(XElement script) => script.Element("lines")?.Elements("line") ?? [];

    private static void Rates(XElement element, IReadOnlyList<XElement> lines)
    {
        var (covered, valid) = Branches(lines);
        element.SetAttributeValue("line-rate", Rate(lines.Count(l => Hits(l) > 0), lines.Count));
        element.SetAttributeValue("branch-rate", Rate(covered, valid));
    }

    private static string Rate(int covered, int valid) =>
        (valid == 0 ? 1 : (double)covered / valid).ToString("0.####", CultureInfo.InvariantCulture);

    private static (int Covered, int Valid) Branches(IEnumerable<XElement> lines)
    {
        var arms = lines.Select(Arms).OfType<(int Covered, int Valid)>().ToList();
        return (arms.Sum(a => a.Covered), arms.Sum(a => a.Valid));
    }

    private static (int Covered, int Valid)? Arms(XElement line) =>
        Condition().Match(line.Attribute("condition-coverage")?.Value ?? "") is { Success: true } match
            ? (
                int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture),
                int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture)
            )
            : null;

    private static long Hits(XElement line) =>
        long.TryParse(line.Attribute("hits")?.Value, CultureInfo.InvariantCulture, out var hits) ? hits : 0;

    private static bool Same(XElement one, XElement other, string attribute) =>
        one.Attribute(attribute)?.Value == other.Attribute(attribute)?.Value;

    [GeneratedRegex(@"\((\d+)/(\d+)\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Condition();
}
