namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>Reads declarations written as text into a builder.</summary>
internal static class JavaDeclarations
{
    public static void Add(JavaClassBuilder builder, string line)
    {
        if (line.StartsWith('('))
        {
            builder.Constructor(line);
        }
        else if (After(line, "static ") is { } method)
        {
            builder.Static(method);
        }
        else if (After(line, "default ") is { } inherited)
        {
            builder.Default(inherited);
        }
        else if (After(line, "field static ") is { } constant)
        {
            var name = builder.Name + "." + constant[(constant.LastIndexOf(' ') + 1)..];
            builder.LazyConstant(constant, () => throw new Diagnostics.NotSimulatedException(name));
        }
        else if (After(line, "constants ") is { } constants)
        {
            builder.Enum(constants.Split(','));
        }
        else if (!line.StartsWith("field ", StringComparison.Ordinal))
        {
            builder.Method(line);
        }
    }

    /// <summary><c>class hidden extends X implements A,B</c>.</summary>
    public static void AddHead(JavaClassBuilder builder, string line)
    {
        var words = line.Split(' ');
        if (words[0] == "interface")
        {
            builder.Interface();
        }
        else if (words[0] == "abstract")
        {
            builder.Abstract();
        }

        for (var i = 1; i < words.Length; i++)
        {
            switch (words[i])
            {
                case "hidden":
                    builder.NotPublic();
                    break;
                case "extends":
                    builder.Extends(words[++i]);
                    break;
                case "implements":
                    builder.Implements(words[++i].Split(','));
                    break;
            }
        }
    }

    private static string? After(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) ? line[word.Length..] : null;
}
