using JourneySim.Loading.Folders;

namespace JourneySim.Loading;

/// <summary>The example that is built into the product: Ping's use case "Get an access token in a journey", with a script of our own.</summary>
public static class EmbeddedExample
{
    /// <summary>The journey that runs when nothing else is named.</summary>
    public const string Journey = "Get Access Token Demo";

    /// <summary>What that journey needs, and its tests.</summary>
    private static readonly string[] Own =
    [
        "journeysim.yaml",
        "journeys/get-access-token.yaml",
        "journeys/get-access-token.test.yaml",
        "scripts/get-access-token.js",
        "scripts/libraries/settings.js",
    ];

    public static WorkspaceReading Load() => WorkspaceLoader.Read(new EmbeddedFolder(Own), [], LoadOptions.Default);

    /// <summary>The example's files by path, for a new workspace to start from.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files() => Read(new EmbeddedFolder(Own));

    /// <summary>Those files and all other example journeys with their scripts and tests: login, registration, password reset and more.</summary>
    public static IReadOnlyDictionary<string, byte[]> AllFiles() => Read(new EmbeddedFolder());

    private static Dictionary<string, byte[]> Read(EmbeddedFolder folder) =>
        folder.Files("").ToDictionary(f => f, folder.Read, StringComparer.Ordinal);
}
