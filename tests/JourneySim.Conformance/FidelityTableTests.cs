using System.Globalization;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.JavaScript.Bindings;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.Scripts;
using JourneySim.Evaluation;
using JourneySim.Testing.Files;

namespace JourneySim.Conformance;

/// <summary>Keeps the counted parts of <c>docs/fidelity.md</c>: no figure there is written by hand.</summary>
public sealed class FidelityTableTests
{
    private const string Page = "fidelity.md";

    private static readonly string[] JavaSettings = ["legacy/aic", "nextgen/aic", "legacy/am-es6"];

    [Fact]
    public void The_agreement_is_what_the_suites_count()
    {
        SharedFolder.Require();
        var language = LanguageArea.Sum(LanguageArea.Count().Values);
        var text = new StringBuilder("| recordings | texts | agree |\n| --- | ---: | --- |\n");
        Row(text, "language", language.Recorded, Dialects(language.RecordedAgree));
        Row(text, "language, neighbours recorded by ourselves", language.Probes, Dialects(language.ProbesAgree));
        var standard = StandardObjects(out var texts);
        Row(text, "standard objects, recorded by ourselves", texts, Dialects(standard));
        foreach (
            var (name, file) in ((string, string)[])
                [
                    ("Java values", Shared("interop.json")),
                    ("Java values, recorded by ourselves", Own("java-values.json")),
                    ("the bridge and Java classes, recorded by ourselves", Own("java-bridge.json")),
                ]
        )
        {
            var ids = Ids(file);
            Row(text, name, ids.Count, string.Join(", ", JavaSettings.Select(s => $"{s} {Agreeing(s, ids)}")));
        }

        foreach (
            var (name, setting) in ((string, string)[])
                [("bindings and node rules of a tenant", "tenant"), ("the original `getAccessToken.js`", "seed")]
        )
        {
            var ids = Ids(Shared($"{setting}.json"));
            Row(text, name, ids.Count, $"{Agreeing(setting, ids)}");
        }

        GoldenDocument.MatchPart(Page, "agreement", text.ToString());
    }

    [Fact]
    public void Each_language_area_is_told()
    {
        SharedFolder.Require();
        var text = new StringBuilder(
            "| area | simulated | texts | aic | am-es6 |\n| --- | --- | ---: | ---: | ---: |\n"
        );
        foreach (var (name, area) in LanguageArea.Count())
        {
            var texts = area.Recorded + area.Probes;
            var agree = area.RecordedAgree.Zip(area.ProbesAgree, (recorded, probes) => recorded + probes).ToArray();
            var simulated = agree.All(count => count == texts) ? "yes" : "partly";
            Line(text, $"| {name} | {simulated} | {texts} | {agree[0]} | {agree[1]} |");
        }

        GoldenDocument.MatchPart(Page, "language", text.ToString());
    }

    [Fact]
    public void Each_package_of_Java_classes_is_told()
    {
        var text = new StringBuilder(
            "| package | classes | members | simulated | source |\n| --- | ---: | ---: | ---: | --- |\n"
        );
        var types = JavaClasses.BuiltIn.Names.Select(BindingCatalog.TypeOf).OfType<BindingType>().ToList();
        foreach (
            var package in types.GroupBy(t => JavaSources.PackageOf(t.Name)).OrderBy(g => g.Key, StringComparer.Ordinal)
        )
        {
            Line(text, $"| {package.Key} | {Counts(package.ToList())} | {JavaSources.Of(package.Key)} |");
        }

        Line(text, $"| **all** | {Counts(types)} | |");
        text.Append("\nOn AM's own lists, and refused by name as a whole: ")
            .AppendJoin(", ", JavaClassCatalog.NotSimulated.Select(name => $"`{name}`"))
            .Append(".\n");
        GoldenDocument.MatchPart(Page, "classes", text.ToString());
    }

    [Fact]
    public void Each_binding_is_told()
    {
        var legacy = BindingCatalog.Of(ScriptGeneration.Legacy).ToDictionary(b => b.Name, StringComparer.Ordinal);
        var next = BindingCatalog.Of(ScriptGeneration.NextGeneration).ToDictionary(b => b.Name, StringComparer.Ordinal);
        var text = new StringBuilder("| binding | legacy | next generation |\n| --- | --- | --- |\n");
        foreach (var name in legacy.Keys.Union(next.Keys).Order(StringComparer.Ordinal))
        {
            Line(text, $"| {name} | {Told(legacy, name)} | {Told(next, name)} |");
        }

        GoldenDocument.MatchPart(Page, "bindings", text.ToString());
    }

    private static string Told(Dictionary<string, BindingInfo> bindings, string name) =>
        !bindings.TryGetValue(name, out var binding)
            ? "not bound"
            : binding.Fidelity switch
            {
                BindingFidelity.Simulated => "yes",
                BindingFidelity.Partly => $"partly: {binding.Note}",
                _ => "by name only",
            };

    private static string Counts(List<BindingType> types) =>
        $"{types.Count} | {types.Sum(t => t.Members.Count)} | {types.Sum(t => t.Members.Count(m => m.IsSimulated))}";

    private static int[] StandardObjects(out int texts)
    {
        var known = File.ReadLines(Own("standard-objects-known.txt")).ToHashSet(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(File.ReadAllText(Own("standard-objects.json")));
        var probes = document.RootElement.EnumerateArray().ToList();
        texts = probes.Count;
        return
        [
            .. LanguageArea.Dialects.Select(dialect =>
                probes.Count(p =>
                    p.TryGetProperty(dialect, out _)
                    && !known.Contains($"{dialect} {JsonStrings.Read(p.GetProperty("source"))}")
                )
            ),
        ];
    }

    private static int Agreeing(string setting, IReadOnlyCollection<string> ids) =>
        ids.Count(id => !KnownDivergences.All.ContainsKey((setting, id)));

    private static string Dialects(int[] agree) =>
        string.Join(", ", LanguageArea.Dialects.Zip(agree, (dialect, count) => $"{dialect} {count}"));

    private static List<string> Ids(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.EnumerateArray().Select(e => JsonStrings.Read(e.GetProperty("id")))];
    }

    private static string Shared(string file) => Path.Combine(SharedFolder.Conformance!, file);

    private static string Own(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static void Row(StringBuilder text, string recordings, int texts, string agree) =>
        Line(text, $"| {recordings} | {texts} | {agree} |");

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
