using System.Text.Json.Nodes;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>esvs:</c>: names with a value, or with what the tenant's API writes.</summary>
internal static class EsvBlock
{
    /// <summary>Members whose scalar is text, however it looks: an ESV <c>007</c> keeps its zeros.</summary>
    private static readonly string[] TextMembers = ["value", "secret", "valueBase64"];

    public static IReadOnlyList<EsvRecord> Read(IEnumerable<SourceMember> members, string source, Mistakes mistakes)
    {
        var records = new List<EsvRecord>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var wrong = new List<Engine.Diagnostics.Diagnostic>();
        foreach (var member in members)
        {
            if (!names.Add(EsvName.ToProperty(member.Name)))
            {
                mistakes.Error(
                    "ESV1007",
                    member.NameSpan,
                    $"{member.Name} comes twice; esv-a and esv.a are the same ESV."
                );
            }
            else if (EsvEntry.Read(member.Name, Node(member.Value), member.NameSpan, source, wrong) is { } record)
            {
                records.Add(record);
            }
        }

        mistakes.AddAll(wrong);
        return records;
    }

    private static JsonNode? Node(SourceValue value)
    {
        if (value is SourceMap map && map.Members.Any(m => TextMembers.Contains(m.Name, StringComparer.Ordinal)))
        {
            var definition = new JsonObject();
            foreach (var member in map.Members)
            {
                definition[member.Name] = member.Value is SourceScalar s ? Scalar(s) : Parsed(member.Value);
            }

            return definition;
        }

        return value is SourceScalar scalar ? Scalar(scalar) : Parsed(value);
    }

    private static JsonValue? Scalar(SourceScalar scalar) => scalar.IsNull ? null : JsonValue.Create(scalar.Text);

    private static JsonNode? Parsed(SourceValue value) => JsonNode.Parse(SourceJson.Element(value).GetRawText());
}
