using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace JourneySim.Reports.Merging;

/// <summary>JUnit reports as one: the cases of a file in one suite, the counts added up. A case that one run skipped and another ran is the one that ran.</summary>
internal static class JUnitMerge
{
    public static void Write(IReadOnlyList<XDocument> reports, TextWriter output)
    {
        var suites = reports
            .SelectMany(r => r.Root!.Name.LocalName == "testsuite" ? [r.Root] : r.Root.Elements("testsuite"))
            .GroupBy(s => s.Attribute("name")?.Value ?? "", StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => Suite(g.Key, [.. g]))
            .ToList();
        var root = new XElement("testsuites", new XAttribute("name", "journeysim"));
        Counts(root, [.. suites.SelectMany(s => s.Elements("testcase"))], withSkipped: false);
        root.Add(suites);
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CheckCharacters = false });
        new XDocument(root).Save(xml);
    }

    private static XElement Suite(string name, IReadOnlyList<XElement> parts)
    {
        var cases = parts
            .SelectMany(p => p.Elements("testcase"))
            .GroupBy(c => (c.Attribute("classname")?.Value, c.Attribute("name")?.Value))
            .Select(g => g.LastOrDefault(c => c.Element("skipped") is null) ?? g.Last())
            .OrderBy(c => (int?)c.Attribute("line") ?? 0)
            .ToList();
        var suite = new XElement("testsuite", new XAttribute("name", name));
        Counts(suite, cases, withSkipped: true);
        suite.Add(cases);
        return suite;
    }

    private static void Counts(XElement element, IReadOnlyList<XElement> cases, bool withSkipped)
    {
        element.Add(
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(c => c.Element("failure") is not null)),
            new XAttribute("errors", cases.Count(c => c.Element("error") is not null)),
            new XAttribute("time", cases.Sum(Time).ToString("0.000", CultureInfo.InvariantCulture))
        );
        if (withSkipped)
        {
            element.Add(new XAttribute("skipped", cases.Count(c => c.Element("skipped") is not null)));
        }
    }

    private static double Time(XElement testcase) =>
        double.TryParse(
            testcase.Attribute("time")?.Value,
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var seconds
        )
            ? seconds
            : 0;
}
