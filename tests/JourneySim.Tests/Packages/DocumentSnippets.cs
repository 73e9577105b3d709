using System.Text.RegularExpressions;
using JourneySim.Testing.Files;

namespace JourneySim.Tests.Packages;

/// <summary>The C# that the documents show, as files of a project: what stands in a document has to compile and to pass.</summary>
internal static partial class DocumentSnippets
{
    private static readonly string[] Documents = ["README.md", Path.Combine("docs", "csharp.md")];

    /// <summary>Writes every snippet into a folder; says how many tests they hold.</summary>
    public static int WriteTo(string folder)
    {
        var tests = 0;
        foreach (var document in Documents)
        {
            var text = File.ReadAllText(Checkout.PathOf(document));
            foreach (var (index, block) in Blocks().Matches(text).Index())
            {
                var name = $"{Path.GetFileNameWithoutExtension(document)}{index}";
                var code = block.Groups["code"].Value;
                File.WriteAllText(Path.Combine(folder, name + ".cs"), Apart(code, name));
                tests += Facts().Count(code);
            }
        }

        return tests;
    }

    /// <summary>Each in a namespace of its own, so that two may use one name.</summary>
    private static string Apart(string code, string name)
    {
        var lines = code.Split('\n');
        var usings = lines.TakeWhile(l => l.StartsWith("using ", StringComparison.Ordinal) || l.Length == 0).ToList();
        return string.Join('\n', [.. usings, $"namespace Snippets.{name};", .. lines.Skip(usings.Count)]);
    }

    [GeneratedRegex("^```csharp\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"\[Fact\]")]
    private static partial Regex Facts();
}
