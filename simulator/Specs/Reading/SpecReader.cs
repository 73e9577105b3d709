using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Reading;

/// <summary>Reads one <c>*.test.yaml</c> file.</summary>
internal sealed class SpecReader(SourceFolder folder, string file, Mistakes mistakes, SourceTexts texts)
{
    internal static readonly string[] Keys = ["journey", "include", "given", "tags", "allow", "cases"];

    internal static readonly string[] CaseKeys =
    [
        "name",
        "tags",
        "skip",
        "only",
        "node",
        "given",
        "steps",
        "expect",
        "allow",
        "rows",
    ];

    /// <summary>The file's cases, or null when it can't be used.</summary>
    public Spec? Read()
    {
        var value = SourceReader.Read(folder.Shown(file), folder.Read(file), mistakes, texts);
        if (value is null || Fields.Of(value, "a test file", mistakes, Keys) is not { } fields)
        {
            return null;
        }

        var journey = fields.Required("journey");
        var world = Included(fields).Aggregate(new SpecWorld(), (all, one) => all.Under(one));
        world = world.Under(World(fields.Map.Find("given")));
        var cases = new List<SpecCase>();
        foreach (var item in fields.List("cases"))
        {
            cases.AddRange(Cases(item, world, fields.Texts("tags"), Allowed(fields)));
        }

        if (fields.Map.Find("cases") is null or SourceList { Items.Count: 0 })
        {
            mistakes.Error(
                "TST1003",
                fields.Map.Span,
                "A test file needs \"cases\".",
                "Write cases: [ { name: …, steps: […], expect: { end: success } } ]."
            );
        }

        foreach (var twice in cases.GroupBy(c => c.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            mistakes.Error(
                "TST1004",
                twice.Last().Span,
                $"Two cases are called \"{twice.Key}\"; the other stands in line {twice.First().Span.Line}.",
                "Reports tell cases apart by their names."
            );
        }

        return journey is null
            ? null
            : new Spec(folder.Shown(file), journey, cases) { JourneySpan = fields.SpanOf("journey") };
    }

    private IEnumerable<SpecCase> Cases(
        SourceValue value,
        SpecWorld world,
        IReadOnlyList<string> tags,
        IReadOnlySet<string> allowed
    )
    {
        if (Fields.Of(value, "a case", mistakes, CaseKeys) is not { } fields)
        {
            return [];
        }

        if (fields.Map.Find("rows") is null)
        {
            return Case(fields, world, tags, allowed) is { } one ? [one] : [];
        }

        return CaseTable
            .Rows(fields, mistakes)
            .Select(row => Fields.Of(row, "a case", mistakes, CaseKeys))
            .OfType<Fields>()
            .Select(row => Case(row, world, tags, allowed))
            .OfType<SpecCase>();
    }

    private SpecCase? Case(Fields fields, SpecWorld world, IReadOnlyList<string> tags, IReadOnlySet<string> allowed)
    {
        if (fields.Required("name") is not { } name)
        {
            return null;
        }

        return new SpecCase
        {
            Name = name,
            Span = fields.Map.Span,
            Tags = [.. tags, .. fields.Texts("tags")],
            Skip = fields.Text("skip"),
            Only = fields.Flag("only") ?? false,
            Node = fields.Text("node"),
            Allow = new HashSet<string>(allowed.Concat(Allowed(fields)), StringComparer.Ordinal),
            World = world.Under(World(fields.Map.Find("given"))),
            Steps = StepsReader.Read(fields.List("steps"), mistakes),
            Expect = ExpectReader.Read(fields.Map.Find("expect"), mistakes),
        };
    }

    private HashSet<string> Allowed(Fields fields)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var kind in fields.Scalars("allow"))
        {
            if (Expectations.ExpectationList.Waivers.Contains(kind.Text, StringComparer.Ordinal))
            {
                all.Add(kind.Text);
            }
            else
            {
                mistakes.Error(
                    "TST1005",
                    kind.Span,
                    $"There is no kind of effect \"{kind.Text}\" to allow.",
                    Mistakes.DidYouMean(kind.Text, [.. Expectations.ExpectationList.Waivers])
                );
            }
        }

        return all;
    }

    /// <summary>Files with a <c>given:</c> that several test files share.</summary>
    private IEnumerable<SpecWorld> Included(Fields fields)
    {
        foreach (var path in fields.Scalars("include"))
        {
            if (
                ReferencedFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is { } read
                && SourceReader.Read(read.File, System.Text.Encoding.UTF8.GetBytes(read.Text), mistakes, texts)
                    is { } value
                && Fields.Of(value, "an included file", mistakes, "given") is { } included
            )
            {
                var at = SourceFolder.Combine(file, path.Text);
                yield return new WorldReader(folder, at, mistakes, texts).Read(included.Map.Find("given"));
            }
        }
    }

    private SpecWorld World(SourceValue? given) => new WorldReader(folder, file, mistakes, texts).Read(given);
}
