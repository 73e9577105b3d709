using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using JourneySim.Testing.Files;

namespace JourneySim.Tests.Packages;

/// <summary>Packs the packages, and lets a project that knows nothing of this checkout reference them, build and run its tests.</summary>
public sealed partial class PackedPackageTests : IDisposable
{
    private static readonly string[] Houses =
    [
        "engine/JourneySim.Engine",
        "nodes/JourneySim.Nodes",
        "simulator/JourneySim",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly TemporaryFolder folder = new();

    /// <summary>Never the version of a package that the machine's package folder has already.</summary>
    private readonly string version = $"0.0.1-test{Guid.NewGuid():N}";

    [Fact]
    public void A_strangers_project_builds_on_the_packed_package_and_its_tests_run()
    {
        var feed = Directory.CreateDirectory(Path.Combine(folder.Path, "feed")).FullName;
        foreach (var house in Houses)
        {
            Dotnet(
                $"pack {Checkout.PathOf(house)}.csproj -c {Configuration} --no-build -o {feed} -p:PackageVersion={version} -v quiet"
            );
        }

        Packages(feed);
        var sample = Path.Combine(folder.Path, "sample");
        Copy(Checkout.PathOf("tests", "Sample"), sample);
        CopyExample(sample);
        File.WriteAllText(
            Path.Combine(sample, "nuget.config"),
            $"<configuration><packageSources><add key=\"local\" value=\"{feed}\" /></packageSources></configuration>\n"
        );
        var snippets = DocumentSnippets.WriteTo(sample);

        Dotnet(
            $"build {sample} -c Release -v quiet -p:JourneySimVersion={version}"
                + $" -p:RestorePackagesPath={Path.Combine(folder.Path, "packages")} -p:RestoreFallbackFolders={MachinePackages}"
        );
        var output = Dotnet(Path.Combine(sample, "bin", "Release", "net10.0", "Sample.dll") + " -noColor", sample);

        var summary = Summary().Match(output);
        summary.Success.Should().BeTrue(output);
        Count(summary, "failed").Should().Be(0, output);
        Count(summary, "errors").Should().Be(0, output);
        Count(summary, "skipped")
            .Should()
            .Be(2, "one case of the test file says skip, and two classes run it\n" + output);
        Count(summary, "total").Should().BeGreaterThanOrEqualTo(6 + snippets, output);
        snippets.Should().BeGreaterThan(5);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>What a package has to have for a stranger.</summary>
    private void Packages(string feed)
    {
        foreach (var house in Houses)
        {
            var id = Path.GetFileName(house);
            using var package = ZipFile.OpenRead(Path.Combine(feed, $"{id}.{version}.nupkg"));
            package
                .Entries.Select(e => e.FullName)
                .Should()
                .Contain([$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", "README.md"]);
            using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
            var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
            var dependencies = metadata.Descendants().Where(e => e.Name.LocalName == "dependency").ToList();
            metadata.Elements().Single(e => e.Name.LocalName == "license").Value.Should().Be("MIT");
            dependencies
                .Select(d => d.Attribute("id")!.Value)
                .Should()
                .NotContain(["FluentAssertions", "xunit.v3", "Spectre.Console", "Meziantou.Analyzer"]);
            dependencies
                .Where(d => d.Attribute("id")!.Value.StartsWith("JourneySim", StringComparison.Ordinal))
                .Select(d => d.Attribute("version")!.Value)
                .Distinct(StringComparer.Ordinal)
                .Should()
                .BeSubsetOf([version]);
        }
    }

    private static string Configuration =>
        Path.GetFileName(Path.GetDirectoryName(typeof(PackedPackageTests).Assembly.Location)!).Split('_')[0];

    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var inside = Path.GetRelativePath(from, file);
            if (inside.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            {
                var target = Path.Combine(to, inside);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    /// <summary>Documents name the example's journey by its path in the checkout.</summary>
    private static void CopyExample(string sample)
    {
        foreach (var path in (string[])["journeys/get-access-token.yaml", "scripts/get-access-token.js"])
        {
            File.Copy(Checkout.PathOf(path), Path.Combine(sample, path));
        }
    }

    private string Dotnet(string arguments, string? place = null)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = place ?? folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var name in start
                .Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit(Patience).Should().BeTrue($"dotnet {arguments} takes too long");
        process.ExitCode.Should().Be(0, $"dotnet {arguments}\n{output}{errors.Result}");
        return output;
    }

    private static int Count(Match summary, string group) =>
        int.Parse(summary.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Total: (?<total>\d+), Errors: (?<errors>\d+), Failed: (?<failed>\d+), Skipped: (?<skipped>\d+)")]
    private static partial Regex Summary();
}
