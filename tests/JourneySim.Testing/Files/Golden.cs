using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions.Execution;

namespace JourneySim.Testing.Files;

/// <summary>
/// Compares text with the file <c>Golden/NAME.txt</c> beside the test. A difference fails and leaves <c>NAME.received.txt</c>; the environment variable
/// <c>GOLDEN=accept</c> takes the new text over (never on a build server).
/// </summary>
public static class Golden
{
    public static void Match(string text, string name, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(FolderOf(test), "Golden");
        var file = Path.Combine(folder, name + ".txt");
        var received = Path.Combine(folder, name + ".received.txt");
        text = text.ReplaceLineEndings("\n");
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(folder);
        if (
            Environment.GetEnvironmentVariable("GOLDEN") == "accept"
            && Environment.GetEnvironmentVariable("CI") is null
        )
        {
            File.WriteAllText(file, text);
            return;
        }

        File.WriteAllText(received, text);
        throw new AssertionFailedException($"{name} is not as in its golden file:\n{Difference(expected, text)}");
    }

    /// <summary>The compiler may know the folder by another name (deterministic builds on a build server).</summary>
    private static string FolderOf(string test)
    {
        var at = test.Replace('\\', '/').IndexOf("/tests/", StringComparison.Ordinal);
        return Path.GetDirectoryName(Path.Combine(Checkout.Root, test[(at + 1)..]))!;
    }

    private static string Difference(string expected, string text)
    {
        var (old, now) = (expected.Split('\n'), text.Split('\n'));
        var lines = new StringBuilder();
        for (var i = 0; i < Math.Max(old.Length, now.Length); i++)
        {
            var (before, after) = (old.ElementAtOrDefault(i), now.ElementAtOrDefault(i));
            if (before == after)
            {
                continue;
            }

            lines.Append($"  line {i + 1}\n    expected: {before}\n    received: {after}\n");
            if (lines.Length > 3000)
            {
                return lines.Append("  …\n").ToString();
            }
        }

        return lines.ToString();
    }
}
