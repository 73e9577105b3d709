using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Loading.Source;

/// <summary>Source values as JSON and as values of a journey's state. Numbers keep their digits.</summary>
internal static class SourceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonElement Element(SourceValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, value);
        }

        return Parsed(buffer.WrittenSpan);
    }

    public static JsonElement Element(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStringValue(text);
        }

        return Parsed(buffer.WrittenSpan);
    }

    public static JsonElement Element(bool flag) => Parsed(flag ? "true"u8 : "false"u8);

    public static object? State(SourceValue value) =>
        value switch
        {
            SourceMap map => StateMap(map),
            SourceList list => new StateList(list.Items.Select(State)),
            SourceScalar { Kind: ScalarKind.Text } text => text.Text,
            _ => StateJson.Read(Element(value)),
        };

    public static StateMap StateMap(SourceMap map) =>
        new(map.Members.Select(m => KeyValuePair.Create(m.Name, State(m.Value))));

    public static void Write(Utf8JsonWriter writer, SourceValue value)
    {
        switch (value)
        {
            case SourceMap map:
                writer.WriteStartObject();
                foreach (var member in map.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case SourceList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case SourceScalar scalar:
                WriteScalar(writer, scalar);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, SourceScalar scalar)
    {
        switch (scalar.Kind)
        {
            case ScalarKind.Null:
                writer.WriteNullValue();
                break;
            case ScalarKind.Flag:
                writer.WriteBooleanValue(scalar.Text is "true" or "True" or "TRUE");
                break;
            case ScalarKind.Number:
                writer.WriteRawValue(CoreSchema.JsonNumber(scalar.Text), skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue(scalar.Text);
                break;
        }
    }

    private static JsonElement Parsed(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }
}
