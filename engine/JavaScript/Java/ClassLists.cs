using JourneySim.Engine.JavaScript.Java.Lists;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>The lists that AM comes with. Deny lists as documented.</summary>
internal static class ClassLists
{
    /// <summary>No list opens these: a script that could reach them could reach anything in a real AM, and nothing here.</summary>
    private static readonly string[] Reflection =
    [
        "java.lang.Class",
        "java.lang.reflect.*",
        "java.security.AccessController",
    ];

    public static ClassPatterns Aic { get; } =
        new(Lines(AicClasses.Names), [.. Reflection, "java.lang.Thread", "java.lang.invoke.*"]);

    public static ClassPatterns SelfManaged { get; } = new(Lines(SelfManagedClasses.Names), Reflection);

    public static ClassPatterns NextGeneration { get; } =
        new(
            [.. Lines(NextGenerationClasses.Names), .. TypeTokens],
            [.. Reflection, "java.lang.Thread", "java.lang.invoke.*"]
        );

    /// <summary>No filter, as in a Rhino of one's own.</summary>
    public static ClassPatterns Everything { get; } = new(["*"], []);

    /// <summary>Not on the next generation list, yet reachable on a tenant: the types of <c>systemEnv.getProperty</c>.</summary>
    private static string[] TypeTokens =>
        [
            "java.lang.Integer",
            "java.lang.Double",
            "java.lang.String",
            "java.lang.Boolean",
            "org.forgerock.json.JsonValue",
        ];

    /// <summary>True for a name that stands on one of AM's lists, so that such a class exists there.</summary>
    public static bool Names(string name) => Named.Contains(name);

    public static IEnumerable<string> AllNames => Named;

    private static HashSet<string> Named { get; } =
        new(
            [.. Lines(AicClasses.Names), .. Lines(SelfManagedClasses.Names), .. Lines(NextGenerationClasses.Names)],
            StringComparer.Ordinal
        );

    private static string[] Lines(string names) =>
        names.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
