using System.Globalization;
using System.Xml;
using JourneySim.Specs;

namespace JourneySim.Reports;

/// <summary>JUnit XML: a suite a file, a case a case, passes and skipped ones too.</summary>
internal static class JUnitReport
{
    public static void Write(SuiteSummary summary, TextWriter output)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, CheckCharacters = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "journeysim");
        Counts(xml, summary.Results, summary.Duration);
        foreach (var file in summary.Results.GroupBy(r => r.Spec.File, StringComparer.Ordinal))
        {
            var results = file.ToList();
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", file.Key);
            Counts(xml, results, TimeSpan.FromTicks(results.Sum(r => r.Duration.Ticks)));
            xml.WriteAttributeString("skipped", Number(results.Count(r => r.Verdict is SpecVerdict.Skipped)));
            foreach (var result in results)
            {
                Case(xml, result);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<SpecResult> results, TimeSpan duration)
    {
        xml.WriteAttributeString("tests", Number(results.Count));
        xml.WriteAttributeString("failures", Number(results.Count(r => r.Verdict is SpecVerdict.Failed)));
        xml.WriteAttributeString(
            "errors",
            Number(results.Count(r => r.Verdict is SpecVerdict.NotSimulated or SpecVerdict.Broken))
        );
        xml.WriteAttributeString("time", FailureText.Seconds(duration));
    }

    private static void Case(XmlWriter xml, SpecResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean(result.Case.Name));
        xml.WriteAttributeString("classname", Clean(result.Spec.Journey));
        xml.WriteAttributeString("file", result.Spec.File);
        xml.WriteAttributeString("line", Number(result.Case.Span.Line));
        xml.WriteAttributeString("time", FailureText.Seconds(result.Duration));
        switch (result.Verdict)
        {
            case SpecVerdict.Skipped skipped:
                xml.WriteStartElement("skipped");
                xml.WriteAttributeString("message", Clean(skipped.Reason));
                xml.WriteEndElement();
                break;
            case SpecVerdict.Failed:
                Bad(xml, "failure", result);
                break;
            case SpecVerdict.NotSimulated or SpecVerdict.Broken:
                Bad(xml, "error", result);
                break;
        }

        xml.WriteEndElement();
    }

    private static void Bad(XmlWriter xml, string element, SpecResult result)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("message", Clean(FailureText.Headline(result)));
        xml.WriteAttributeString("type", result.Verdict.GetType().Name);
        xml.WriteString(Clean(FailureText.Of(result)));
        xml.WriteEndElement();
    }

    /// <summary>XML 1.0 has no way to write most control characters and lone surrogates.</summary>
    private static string Clean(string text) =>
        string.Create(
            text.Length,
            text,
            (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    var pair =
                        char.IsSurrogate(source[i])
                        && (
                            (i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]))
                            || (i > 0 && char.IsSurrogatePair(source[i - 1], source[i]))
                        );
                    span[i] = pair || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
                }
            }
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
