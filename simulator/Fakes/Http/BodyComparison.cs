using System.Text.Json;
using System.Text.Json.Nodes;

namespace JourneySim.Fakes.Http;

/// <summary>The body of a request beside what a stub wants of it.</summary>
internal static class BodyComparison
{
    public static IEnumerable<FieldComparison> Of(BodyMatch match, string body) =>
        match switch
        {
            BodyMatch.Text text =>
            [
                new FieldComparison("body", text.Pattern, body, TextPattern.Fits(text.Pattern, body)),
            ],
            BodyMatch.Contains contains =>
            [
                new FieldComparison(
                    "body contains",
                    contains.Part,
                    body,
                    body.Contains(contains.Part, StringComparison.Ordinal)
                ),
            ],
            BodyMatch.Form form => OfForm(form, FormFields.Of(body)),
            BodyMatch.Json json => OfJson(json, body),
            _ => throw new InvalidOperationException($"{match.GetType().Name} is no kind of body match."),
        };

    private static IEnumerable<FieldComparison> OfForm(
        BodyMatch.Form form,
        IReadOnlyList<KeyValuePair<string, string>> fields
    ) =>
        form.Fields.Select(wanted =>
        {
            var values = fields
                .Where(f => string.Equals(f.Key, wanted.Key, StringComparison.Ordinal))
                .Select(f => f.Value)
                .ToList();
            return new FieldComparison(
                $"form field {wanted.Key}",
                wanted.Value,
                values.Count == 0 ? null : string.Join(", ", values),
                values.Any(v => TextPattern.Fits(wanted.Value, v))
            );
        });

    private static IEnumerable<FieldComparison> OfJson(BodyMatch.Json json, string body)
    {
        JsonNode? actual;
        try
        {
            actual = JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return [new FieldComparison("body", json.Value?.ToJsonString() ?? "null", body, false)];
        }

        var fields = new List<FieldComparison>();
        Compare("body", json.Value, actual, present: true, fields);
        return fields;
    }

    private static void Compare(
        string path,
        JsonNode? wanted,
        JsonNode? actual,
        bool present,
        List<FieldComparison> fields
    )
    {
        if (wanted is JsonObject members && actual is JsonObject given)
        {
            foreach (var (name, value) in members)
            {
                Compare($"{path}.{name}", value, given[name], given.ContainsKey(name), fields);
            }

            return;
        }

        if (wanted is JsonArray items && actual is JsonArray givenItems && items.Count == givenItems.Count)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Compare($"{path}[{i}]", items[i], givenItems[i], present: true, fields);
            }

            return;
        }

        var actualText = present ? actual?.ToJsonString() ?? "null" : null;
        fields.Add(
            new FieldComparison(path, wanted?.ToJsonString() ?? "null", actualText, present && Same(wanted, actual))
        );
    }

    private static bool Same(JsonNode? wanted, JsonNode? actual) =>
        wanted is JsonValue pattern
        && actual is JsonValue text
        && pattern.GetValueKind() == JsonValueKind.String
        && text.GetValueKind() == JsonValueKind.String
            ? TextPattern.Fits(pattern.GetValue<string>(), text.GetValue<string>())
            : JsonNode.DeepEquals(wanted, actual);
}
