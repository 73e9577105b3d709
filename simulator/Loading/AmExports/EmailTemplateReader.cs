namespace JourneySim.Loading.AmExports;

/// <summary>An e-mail template by itself, as IDM's REST interface and fr-config-manager write it.</summary>
internal sealed class EmailTemplateReader : IJourneyReader
{
    private const string Prefix = "emailTemplate/";

    public string Format => "e-mail template";

    public bool Recognises(ExportFile file) =>
        file.Map?.Text("_id")?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    public void Read(ExportFile file, ExportPool pool, Mistakes mistakes) =>
        pool.Realm("").EmailTemplates.TryAdd(file.Map!.Text("_id")![Prefix.Length..], file.Map);
}
