namespace JourneySim.Schemas;

/// <summary>The JSON schemas of the files that authors write, for completion and checks in editors: a table of contents.</summary>
public static class SchemaList
{
    public static IReadOnlyList<FileSchema> All { get; } =
    [
        new("journey", "journeys/*.yaml", JourneySchema.Write),
        new("workspace", "journeysim.yaml", WorkspaceSchema.Write),
        new("test", "*.test.yaml", TestSchema.Write),
    ];
}

/// <summary>The schema of one kind of file.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Files">Which files it is for.</param>
/// <param name="Write">Writes the schema.</param>
public sealed record FileSchema(string Name, string Files, Func<string> Write);
