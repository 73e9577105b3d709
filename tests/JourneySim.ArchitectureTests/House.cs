using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace JourneySim.ArchitectureTests;

/// <summary>The five houses as the tests see them: their assemblies, their folders, their types and what those use.</summary>
internal static class House
{
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        Assembly.Load("JourneySim.Engine"),
        Assembly.Load("JourneySim.Nodes"),
        Assembly.Load("JourneySim"),
        Assembly.Load("JourneySim.Server"),
        Assembly.Load("JourneySim.Cli"),
    ];

    private static readonly Lazy<Architecture> Loaded = new(() =>
        new ArchLoader().LoadAssemblies([.. Assemblies]).Build()
    );

    public static IReadOnlyList<string> Folders { get; } = ["engine", "nodes", "simulator", "server", "cli"];

    public static Architecture Architecture => Loaded.Value;

    public static string Root { get; } = FindRoot();

    /// <summary>All types written by hand, compiler-made ones left out.</summary>
    public static IEnumerable<Type> Types =>
        Assemblies
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Namespace?.StartsWith("JourneySim", StringComparison.Ordinal) == true)
            .Where(t => !t.Name.Contains('<', StringComparison.Ordinal))
            .Where(t => t.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true)
            .Where(t => !t.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false));

    public static IEnumerable<string> SourceFiles =>
        Folders
            .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    /// <summary>Pairs of a type of ours and the full name of a type it uses.</summary>
    public static IEnumerable<(string From, string To)> Uses =>
        Architecture
            .Types.Where(t => t.FullName.StartsWith("JourneySim", StringComparison.Ordinal))
            .SelectMany(t => t.Dependencies.Select(d => (t.FullName, d.Target.FullName)))
            .Distinct();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JourneySim.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("JourneySim.sln is not above the test binary.");
    }
}
