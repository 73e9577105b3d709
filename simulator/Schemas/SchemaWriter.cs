using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JourneySim.Schemas;

/// <summary>Writes JSON Schema, draft 7, which editors for YAML understand.</summary>
internal sealed class SchemaWriter(Utf8JsonWriter json)
{
    public static string Document(string title, Action<SchemaWriter> body)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", title);
            body(new SchemaWriter(json));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>A map of known keys and nothing else.</summary>
    public void Map(IEnumerable<SchemaKey> keys, params string[] required)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        Required(required);
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            Key(key);
        }

        json.WriteEndObject();
    }

    /// <summary>A map of names that the author chooses.</summary>
    public void Names(Action<SchemaWriter> value)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("additionalProperties");
        value(this);
        json.WriteEndObject();
    }

    public void List(Action<SchemaWriter> item)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item(this);
        json.WriteEndObject();
    }

    public void Type(params string[] types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
            return;
        }

        json.WriteStartArray("type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    /// <summary>One form or the other.</summary>
    public void Either(params IReadOnlyList<Action<SchemaWriter>> forms)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in forms)
        {
            json.WriteStartObject();
            form(this);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void OneOf(IEnumerable<string> values)
    {
        json.WriteStartArray("enum");
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>What more is true when <paramref name="key"/> has a value.</summary>
    public void When(string key, IEnumerable<(string Value, Action<SchemaWriter> Then)> cases)
    {
        json.WriteStartArray("allOf");
        foreach (var (value, then) in cases)
        {
            json.WriteStartObject();
            json.WriteStartObject("if");
            json.WriteStartObject("properties");
            json.WriteStartObject(key);
            json.WriteString("const", value);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("then");
            then(this);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void Properties(IEnumerable<SchemaKey> keys)
    {
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            Key(key);
        }

        json.WriteEndObject();
    }

    public void Required(params IReadOnlyCollection<string> keys)
    {
        if (keys.Count == 0)
        {
            return;
        }

        json.WriteStartArray("required");
        foreach (var key in keys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    }

    private void Key(SchemaKey key)
    {
        json.WriteStartObject(key.Name);
        if (key.Description is { } description)
        {
            json.WriteString("description", description);
        }

        key.Value(this);
        json.WriteEndObject();
    }
}

/// <summary>One key of a map.</summary>
internal sealed record SchemaKey(string Name, Action<SchemaWriter> Value, string? Description = null)
{
    public static void Anything(SchemaWriter writer) { }

    public static void Text(SchemaWriter writer) => writer.Type("string");

    /// <summary>A text that YAML may read as a number or a flag.</summary>
    public static void Scalar(SchemaWriter writer) => writer.Type("string", "number", "boolean");

    public static void Flag(SchemaWriter writer) => writer.Type("boolean");

    public static void Number(SchemaWriter writer) => writer.Type("integer");

    public static void Texts(SchemaWriter writer) => writer.List(Scalar);

    public static void Pairs(SchemaWriter writer) => writer.Names(Scalar);

    public static void Map(SchemaWriter writer) => writer.Type("object");

    public static void List(SchemaWriter writer) => writer.Type("array");
}
