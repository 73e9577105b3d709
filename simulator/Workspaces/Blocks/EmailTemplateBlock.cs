using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>emailTemplates:</c>: names with <c>{ subject, message }</c>, each a text or texts by locale.</summary>
internal static class EmailTemplateBlock
{
    public static IReadOnlyDictionary<string, EmailTemplate> Read(IEnumerable<SourceMember> members, Mistakes mistakes)
    {
        var all = new Dictionary<string, EmailTemplate>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var fields = Fields.Of(member.Value, $"e-mail template \"{member.Name}\"", mistakes, "subject", "message");
            if (fields is not null)
            {
                all[member.Name] = new EmailTemplate(
                    member.Name,
                    Localised(fields, "subject"),
                    Localised(fields, "message"),
                    member.NameSpan
                );
            }
        }

        return all;
    }

    private static IReadOnlyDictionary<string, string> Localised(Fields fields, string key) =>
        fields.Map.Find(key) is SourceScalar text
            ? new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = text.Text }
            : fields.Pairs(key);
}
