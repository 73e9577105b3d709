namespace JourneySim.Loading.AmExports;

/// <summary>The export formats there are, in the order in which they are tried.</summary>
internal static class ExportReaders
{
    public static IReadOnlyList<IJourneyReader> All { get; } =
    [
        new FrodoReader(),
        new NodeListReader(),
        new AmsterReader(),
        new TreeReader(),
        new NodeReader(),
        new ScriptReader(),
        new ScriptListReader(),
        new DesignReader(),
        new EmailTemplateReader(),
        new ResultListReader(),
    ];

    /// <summary>False when the file is of no known format.</summary>
    public static bool TryRead(ExportFile file, ExportPool pool, Mistakes mistakes)
    {
        if (All.FirstOrDefault(r => r.Recognises(file)) is not { } reader)
        {
            return false;
        }

        reader.Read(file, pool, mistakes);
        return true;
    }
}
