using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JourneySim.Engine.State;

/// <summary>State values as JSON text and back. Whole numbers read as int or long, others as double.</summary>
public static class StateJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case double:
                writer.WriteNullValue();
                break;
            case StateMap map:
                writer.WriteStartObject();
                foreach (var (key, inner) in map)
                {
                    writer.WritePropertyName(key);
                    Write(writer, inner);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable<object?> list:
                writer.WriteStartArray();
                foreach (var inner in list)
                {
                    Write(writer, inner);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    public static object? Read(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => Map(element),
            JsonValueKind.Array => new StateList(element.EnumerateArray().Select(Read)),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => Number(element),
            _ => null,
        };

    /// <summary>A member that comes twice has its last value, as in Java's parsers.</summary>
    private static StateMap Map(JsonElement element)
    {
        var map = new StateMap();
        foreach (var member in element.EnumerateObject())
        {
            map[member.Name] = Read(member.Value);
        }

        return map;
    }

    /// <summary>Each kind is boxed by itself: a conditional of int and double would make a double of both.</summary>
    private static object Number(JsonElement element) =>
        element.TryGetInt32(out var small) ? (object)small
        : element.TryGetInt64(out var whole) ? (object)whole
        : element.GetDouble();
}
