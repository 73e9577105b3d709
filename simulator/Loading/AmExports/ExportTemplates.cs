using JourneySim.Loading.Source;
using JourneySim.Workspaces;

namespace JourneySim.Loading.AmExports;

/// <summary>The e-mail templates of an export, as far as a run needs them.</summary>
internal static class ExportTemplates
{
    public static IReadOnlyDictionary<string, EmailTemplate> With(
        IReadOnlyDictionary<string, EmailTemplate> own,
        ExportPool pool,
        string realm
    )
    {
        var all = new Dictionary<string, EmailTemplate>(own, StringComparer.Ordinal);
        foreach (var (name, template) in pool.LookUp(realm).SelectMany(r => r.EmailTemplates))
        {
            all.TryAdd(
                name,
                new EmailTemplate(name, Texts(template, "subject"), Texts(template, "message"), template.Span)
            );
        }

        return all;
    }

    private static Dictionary<string, string> Texts(SourceMap template, string member) =>
        (template.Map(member)?.Members ?? [])
            .Where(m => m.Value is SourceScalar)
            .ToDictionary(m => m.Name, m => ((SourceScalar)m.Value).Text, StringComparer.Ordinal);
}
