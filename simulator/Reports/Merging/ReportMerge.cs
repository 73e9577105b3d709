using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using JourneySim.Coverage;

namespace JourneySim.Reports.Merging;

/// <summary>Puts the reports of several runs of one suite together, such as those of the machines of a CI matrix. What a report is shows in its text, not in its name.</summary>
public sealed class ReportMerge
{
    private readonly Dictionary<ReportKind, List<string>> texts = [];

    /// <summary>The usual names of the reports that are written.</summary>
    public static IReadOnlyDictionary<ReportKind, string> Files { get; } =
        new Dictionary<ReportKind, string>
        {
            [ReportKind.JUnit] = "junit.xml",
            [ReportKind.Results] = "results.json",
            [ReportKind.Times] = "times.json",
            [ReportKind.Lcov] = "lcov.info",
            [ReportKind.Cobertura] = "cobertura.xml",
            [ReportKind.Coverage] = "coverage.json",
        };

    /// <summary>The kinds that there are reports of.</summary>
    public IReadOnlyCollection<ReportKind> Kinds => texts.Keys;

    /// <summary>The coverage of all JSON reports; null when there is none.</summary>
    public CoverageMap? Coverage { get; private set; }

    /// <summary>Takes a report; null when the text is none, else its kind.</summary>
    public ReportKind? Add(string text)
    {
        if (KindOf(text) is not { } kind)
        {
            return null;
        }

        if (!texts.TryGetValue(kind, out var known))
        {
            texts[kind] = known = [];
        }

        known.Add(text);
        return kind;
    }

    /// <summary>The merged reports by kind. Where there is coverage in JSON, which knows every place, lcov and Cobertura are made of it.</summary>
    /// <exception cref="FormatException">A report is broken.</exception>
    public IReadOnlyDictionary<ReportKind, string> Write()
    {
        var all = new SortedDictionary<ReportKind, string>();
        if (texts.TryGetValue(ReportKind.Coverage, out var reports))
        {
            Coverage = new CoverageMap();
            foreach (var report in reports)
            {
                using var json = JsonDocument.Parse(report);
                CoverageReading.Add(Coverage, json.RootElement);
            }
        }

        foreach (var (kind, found) in texts)
        {
            using var output = new StringWriter { NewLine = "\n" };
            switch (kind)
            {
                case ReportKind.JUnit:
                    JUnitMerge.Write(found.ConvertAll(XDocument.Parse), output);
                    break;
                case ReportKind.Results:
                    ResultsMerge.Write(found, output);
                    break;
                case ReportKind.Times:
                    TimesReport.Write(
                        found
                            .SelectMany(TimesReport.Read)
                            .GroupBy(t => t.Key, StringComparer.Ordinal)
                            .Select(g => (g.Key, g.Last().Value)),
                        output
                    );
                    break;
                case ReportKind.Coverage:
                    CoverageJson.Write(Coverage!, output);
                    break;
                case ReportKind.Lcov when Coverage is not null:
                    LcovReport.Write(Coverage, output);
                    break;
                case ReportKind.Lcov:
                    LcovMerge.Write(found, output);
                    break;
                case ReportKind.Cobertura when Coverage is not null:
                    CoberturaReport.Write(Coverage, output);
                    break;
                default:
                    CoberturaMerge.Write(found.ConvertAll(CoberturaMerge.Read), output);
                    break;
            }

            all[kind] = output
                .ToString()
                .Replace("encoding=\"utf-16\"", "encoding=\"utf-8\"", StringComparison.Ordinal);
        }

        return all;
    }

    private static ReportKind? KindOf(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \r\n\t");
        if (start.StartsWith("<"))
        {
            return RootOf(text) switch
            {
                "testsuites" or "testsuite" => ReportKind.JUnit,
                "coverage" => ReportKind.Cobertura,
                _ => null,
            };
        }

        if (start.StartsWith("{"))
        {
            return OfJson(text);
        }

        // A suite without scripts has an empty tracefile.
        return start.IsEmpty || start.StartsWith("TN:") || start.StartsWith("SF:") ? ReportKind.Lcov : null;
    }

    private static ReportKind? OfJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            return !root.TryGetProperty("schemaVersion", out _) ? null
                : root.TryGetProperty("cases", out _) ? ReportKind.Results
                : root.TryGetProperty("milliseconds", out _) ? ReportKind.Times
                : root.TryGetProperty("scripts", out _) ? ReportKind.Coverage
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? RootOf(string text)
    {
        try
        {
            using var xml = XmlReader.Create(
                new StringReader(text),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
