using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Http;
using JourneySim.Fakes.Shapes;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Reading;

/// <summary>Reads one <c>*.test.yaml</c> file.</summary>
internal sealed class SpecReader(SourceFolder folder, string file, Mistakes mistakes, SourceTexts texts)
{
    internal static readonly string[] Keys = ["journey", "include", "given", "tags", "allow", "steps", "cases"];

    internal static readonly string[] IncludedKeys = ["given", "allow", "steps"];

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

    private readonly Dictionary<string, IReadOnlyList<SourceValue>> steps = new(StringComparer.Ordinal);
    private readonly HashSet<string> allowed = new(StringComparer.Ordinal);
    private readonly HashSet<HttpStub> shaped = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> parts = [];
    private readonly int before = mistakes.Count;

    /// <summary>What is wrong with what all cases share.</summary>
    private IReadOnlyList<Diagnostic> ofFile = [];

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
        Name(fields);
        allowed.UnionWith(Allowed(fields));
        var cases = new List<SpecCase>();
        var tags = fields.Texts("tags");
        CheckShapes(world);
        ofFile = Errors(from: before);
        foreach (var item in fields.List("cases"))
        {
            cases.AddRange(Cases(item, world, tags));
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
            : new Spec(folder.Shown(file), journey, cases)
            {
                JourneySpan = fields.SpanOf("journey"),
                Path = file,
                Parts = [.. parts.Distinct(StringComparer.Ordinal)],
            };
    }

    private IEnumerable<SpecCase> Cases(SourceValue value, SpecWorld world, IReadOnlyList<string> tags)
    {
        var from = mistakes.Count;
        foreach (var one in Cases(value))
        {
            if (Case(one, world, tags) is { } read)
            {
                yield return read with
                {
                    Mistakes = [.. ofFile, .. Errors(from)],
                };
            }

            from = mistakes.Count;
        }
    }

    private IReadOnlyList<Diagnostic> Errors(int from) =>
        [.. mistakes.All.Skip(from).Where(d => d.Severity == Severity.Error)];

    /// <summary>The case as it is written, or one for each of its rows.</summary>
    private IEnumerable<Fields> Cases(SourceValue value)
    {
        if (Fields.Of(value, "a case", mistakes, CaseKeys) is not { } fields)
        {
            return [];
        }

        return fields.Map.Find("rows") is null
            ? [fields]
            : CaseTable.Rows(fields, mistakes).Select(r => Fields.Of(r, "a case", mistakes, CaseKeys)).OfType<Fields>();
    }

    private SpecCase? Case(Fields fields, SpecWorld world, IReadOnlyList<string> tags)
    {
        if (fields.Required("name") is not { } name)
        {
            return null;
        }

        world = world.Under(World(fields.Map.Find("given")));
        CheckShapes(world);
        var expect = ExpectReader.Read(fields.Map.Find("expect"), mistakes);
        return new SpecCase
        {
            Name = name,
            Span = fields.Map.Span,
            Tags = [.. tags, .. fields.Texts("tags")],
            Skip = Skipped(fields),
            Only = fields.Flag("only") ?? false,
            Node = fields.Text("node"),
            Allow = new HashSet<string>(allowed.Concat(Allowed(fields)), StringComparer.Ordinal),
            World = world,
            Steps = new StepsReader(steps, mistakes).Read(fields.List("steps")),
            Expect = expect,
            HasSnapshot = expect?.Find(ExpectReader.Snapshot) is SourceScalar { Kind: ScalarKind.Flag, Text: "true" },
        };
    }

    /// <summary>Why a case is not run: reports say it, so it has to be said.</summary>
    private string? Skipped(Fields fields)
    {
        if (fields.Map.Find("skip") is SourceScalar { Kind: ScalarKind.Flag } flag)
        {
            mistakes.Error("TST1016", flag.Span, "\"skip\" says why the case is not run.", "Write skip: waits for …");
        }

        return fields.Text("skip");
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

    /// <summary>Files with a <c>given:</c>, with steps that have a name, or with what is allowed, that several test files share.</summary>
    private List<SpecWorld> Included(Fields fields)
    {
        var worlds = new List<SpecWorld>();
        foreach (var path in fields.Scalars("include"))
        {
            if (
                FixtureFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is not { } read
                || SourceReader.Read(read.File, System.Text.Encoding.UTF8.GetBytes(read.Text), mistakes, texts)
                    is not { } value
                || Fields.Of(value, "an included file", mistakes, IncludedKeys) is not { } included
            )
            {
                continue;
            }

            parts.Add(read.Path);
            Name(included);
            allowed.UnionWith(Allowed(included));
            worlds.Add(new WorldReader(folder, read.Path, mistakes, texts, parts).Read(included.Map.Find("given")));
        }

        return worlds;
    }

    /// <summary>Takes up the steps that have a name.</summary>
    private void Name(Fields fields)
    {
        foreach (var member in fields.Members("steps"))
        {
            if (member.Value is SourceList list)
            {
                steps[member.Name] = list.Items;
            }
            else
            {
                mistakes.Error("YML1011", member.Value.Span, $"The steps \"{member.Name}\" are a list of steps.");
            }
        }
    }

    /// <summary>Answers of stubs have to look like those of the endpoints that they stand for; a stub that several cases share is told once.</summary>
    private void CheckShapes(SpecWorld world)
    {
        foreach (var stub in world.Http.Where(shaped.Add))
        {
            mistakes.AddAll(StubShape.Check(stub, world.Shapes ?? ShapeMode.Strict));
        }
    }

    private SpecWorld World(SourceValue? given) => new WorldReader(folder, file, mistakes, texts, parts).Read(given);
}
