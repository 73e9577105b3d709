namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>What the JVM says of a call with a null argument: its own words name the variable inside the JDK's code. Recorded from OpenJDK 17.</summary>
internal static class NullTexts
{
    private const string Exception = "java.lang.NullPointerException";

    private static readonly Lazy<Dictionary<string, string>> All = new(Read);

    /// <summary>Whether a body threw it without any words.</summary>
    public static bool IsSilent(JavaException thrown) => thrown is { ClassName: Exception, JavaMessage: null };

    /// <summary>The exception with the JVM's words for a call; null where they are not known.</summary>
    public static JavaException? Of(string className, JavaMethod method, IReadOnlyList<object?> arguments)
    {
        var name = method.Name.Length == 0 ? "<init>" : method.Name;
        for (var i = 0; i < arguments.Count; i++)
        {
            var member = FormattableString.Invariant($"{name}({string.Join(',', method.Parameters)}) {i}");
            if (
                arguments[i] is null
                && (
                    All.Value.TryGetValue($"{className} {member}", out var text)
                    || All.Value.TryGetValue($"{method.Owner} {member}", out text)
                )
            )
            {
                return new JavaException(Exception, text);
            }
        }

        return null;
    }

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(NullTexts).Assembly.GetManifestResourceStream("null-texts.txt")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var owner = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                owner = line[1..];
            }
            else if (line.Split(' ', 3) is [var member, var argument, var text])
            {
                texts[$"{owner} {member} {argument}"] = text;
            }
        }

        return texts;
    }
}
