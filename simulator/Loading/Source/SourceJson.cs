using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Engine.State;

namespace JourneySim.Loading.Source;

/// <summary>Source values as JSON and as values of a journey's state. Numbers keep their digits.</summary>
internal static class SourceJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonElement True = Parsed("true"u8);
    private static readonly JsonElement False = Parsed("false"u8);
    private static readonly JsonElement EmptyMap = Parsed("{}"u8);
    private static readonly JsonElement EmptyList = Parsed("[]"u8);

    [ThreadStatic]
    private static Desk? desk;

    /// <summary>A large export has tens of thousands of these, so what writes them is kept, and what is alike is one.</summary>
    public static JsonElement Element(SourceValue value) =>
        value switch
        {
            SourceMap { Members.Count: 0 } => EmptyMap,
            SourceList { Items.Count: 0 } => EmptyList,
            SourceScalar { Kind: ScalarKind.Flag, Text: "true" } => True,
            SourceScalar { Kind: ScalarKind.Flag, Text: "false" } => False,
            _ => Written(value),
        };

    public static JsonElement Element(string text) => Written(new SourceScalar(text, ScalarKind.Text, default));

    public static JsonElement Element(bool flag) => flag ? True : False;

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

    private static JsonElement Written(SourceValue value)
    {
        var (buffer, writer) = desk ??= new Desk();
        buffer.ResetWrittenCount();
        writer.Reset();
        Write(writer, value);
        writer.Flush();
        return Parsed(buffer.WrittenSpan);
    }

    private static JsonElement Parsed(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Buffer and writer of one thread.</summary>
    private sealed record Desk(ArrayBufferWriter<byte> Buffer, Utf8JsonWriter Writer)
    {
        public Desk()
            : this(new ArrayBufferWriter<byte>()) { }

        private Desk(ArrayBufferWriter<byte> buffer)
            : this(buffer, new Utf8JsonWriter(buffer, Options)) { }
    }
}
