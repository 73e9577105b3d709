using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Reads what a client put into an input, as AM's REST handlers do: text is text, an index may also come as numeric text.</summary>
internal static class AnswerValue
{
    public static string? Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            _ => throw new CallbackAnswerException("Expecting a java.lang.String"),
        };

    public static int Index(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number when value.TryGetInt32(out var number) => number,
            JsonValueKind.Number => (int)value.GetDouble(),
            JsonValueKind.String when int.TryParse(value.GetString(), out var number) => number,
            _ => throw new CallbackAnswerException("Expecting a java.lang.Number"),
        };

    public static bool Flag(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            JsonValueKind.String => string.Equals(value.GetString(), "true", StringComparison.OrdinalIgnoreCase),
            _ => throw new CallbackAnswerException("Expecting a java.lang.Boolean"),
        };

    public static double? Number(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.GetDouble(),
            JsonValueKind.Null => null,
            JsonValueKind.String when value.GetString() is { Length: 0 } => null,
            JsonValueKind.String when double.TryParse(value.GetString(), out var number) => number,
            _ => throw new CallbackAnswerException("Expecting a java.lang.Number"),
        };
}
