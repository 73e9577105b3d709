namespace JourneySim.Conformance;

/// <summary>The recordings: a folder <c>shared</c> beside the checkout. They are no part of the product.</summary>
internal static class SharedFolder
{
    /// <summary>The recordings' folder, or null where it is missing.</summary>
    public static string? Conformance { get; } = Find();

    /// <summary>Skips the test where recordings are missing; on the build server that is a failure.</summary>
    public static void Require()
    {
        if (Conformance is not null)
        {
            return;
        }

        const string Missing = "No folder 'shared/conformance' beside the checkout: nothing to compare with.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(Missing);
        }

        Assert.Skip(Missing);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JourneySim.sln")))
            {
                var beside = Path.Combine(folder.FullName, "..", "shared", "conformance");
                return Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
            }
        }

        return null;
    }
}
