using System.Text;
using JourneySim.Engine.State;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Snapshots;

/// <summary>The snapshots of one test file, beside it: <c>login.test.yaml</c> has <c>login.snap.yaml</c>, a map of cases and what they came to.</summary>
/// <param name="path">Its path from the workspace's folder.</param>
internal sealed class SnapshotFile(string path)
{
    public const string Ending = ".snap.yaml";

    private const string Head = "# What the cases came to when somebody last accepted it: journeysim test --update\n";

    private readonly Dictionary<string, SourceMember> stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StateMap> fresh = new(StringComparer.Ordinal);

    public string Path => path;

    public IEnumerable<string> Names => stored.Keys;

    /// <summary>Something is to be written.</summary>
    public bool IsChanged => fresh.Count > 0;

    public static string PathOf(string testFile) =>
        testFile[..testFile.LastIndexOf(".test.", StringComparison.OrdinalIgnoreCase)] + Ending;

    /// <summary>The file, or an empty one where there is none yet.</summary>
    public static SnapshotFile Read(SourceFolder folder, string path, Mistakes mistakes, SourceTexts texts)
    {
        var file = new SnapshotFile(path);
        if (!folder.Exists(path) || SourceReader.Read(folder, path, mistakes, texts) is not { } value)
        {
            return file;
        }

        if (value is not SourceMap map)
        {
            mistakes.Error("TST1015", value.Span, $"A snapshot file is a map of cases; here is {value.Described}.");
            return file;
        }

        foreach (var member in map.Members)
        {
            file.stored[member.Name] = member;
        }

        return file;
    }

    public SourceMember? Find(string name) => stored.GetValueOrDefault(name);

    /// <summary>Accepts what a case came to.</summary>
    public void Put(string name, StateMap actual) => fresh[name] = actual;

    /// <summary>The whole file, cases in the order of their names' first appearance in <paramref name="order"/>; others are left out.</summary>
    public string Write(IEnumerable<string> order)
    {
        var yaml = new StringBuilder(Head);
        foreach (var name in order)
        {
            var value =
                fresh.TryGetValue(name, out var actual) ? actual
                : stored.TryGetValue(name, out var known) ? SourceJson.State(known.Value)
                : null;
            if (value is not null)
            {
                yaml.Append('\n');
                YamlTree.Member(yaml, 0, name, value);
            }
        }

        return yaml.ToString();
    }
}
