namespace JourneySim.Coverage;

/// <summary>The forms of coverage reports: a table of contents.</summary>
public static class CoverageFormats
{
    public static IReadOnlyList<CoverageFormat> All { get; } =
    [
        new("lcov", "lcov.info", "lcov tracefile", LcovReport.Write),
        new("cobertura", "cobertura.xml", "Cobertura XML", CoberturaReport.Write),
        new("json", "coverage.json", "JSON with a schemaVersion", CoverageJson.Write),
        new("html", "coverage.html", "one page with the scripts' sources painted", CoverageHtml.Write),
    ];
}

/// <summary>A form of coverage report.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="File">The usual file name.</param>
/// <param name="Summary">What it is, for the help.</param>
/// <param name="Write">Writes it.</param>
public sealed record CoverageFormat(string Name, string File, string Summary, Action<CoverageMap, TextWriter> Write);
