using JourneySim.Loading.Folders;

namespace JourneySim.Loading;

/// <summary>The example that is built into the product: Ping's use case "Get an access token in a journey", with a script of our own.</summary>
public static class EmbeddedExample
{
    /// <summary>The journey that runs when nothing else is named.</summary>
    public const string Journey = "Get Access Token Demo";

    public static WorkspaceReading Load() => WorkspaceLoader.Read(new EmbeddedFolder(), [], LoadOptions.Default);

    /// <summary>The example's files by path, for a new workspace to start from.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files()
    {
        var folder = new EmbeddedFolder();
        return folder.Files("").ToDictionary(f => f, folder.Read, StringComparer.Ordinal);
    }
}
