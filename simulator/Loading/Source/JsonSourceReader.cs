using System.Text;
using System.Text.Json;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>Reads JSON into source values in one pass; places are counted along the way, so that a large file on one line costs no more than any other.</summary>
internal static class JsonSourceReader
{
    private const int Deepest = 128;

    /// <summary>The value, or null when a mistake was added.</summary>
    public static SourceValue? Read(string file, string text, Mistakes mistakes)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            mistakes.Error("YML1006", new SourceSpan(file, 1, 1), "The file is empty; JSON is expected.");
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
        var places = new JsonPlaces(file, bytes);
        try
        {
            reader.Read();
            var value = ReadValue(ref reader, places, mistakes);
            reader.Read();
            return value;
        }
        catch (JsonException broken)
        {
            mistakes.Error("YML1001", SpanOf(file, text, broken), "This is no JSON: " + Reason(broken.Message), null);
            return null;
        }
    }

    private static SourceValue ReadValue(ref Utf8JsonReader reader, JsonPlaces places, Mistakes mistakes)
    {
        var span = places.Of(reader.TokenStartIndex, reader.BytesConsumed - reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadMap(ref reader, span, places, mistakes);
            case JsonTokenType.StartArray:
                var items = new List<SourceValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader, places, mistakes));
                }

                return new SourceList(items, span);
            case JsonTokenType.String:
                return new SourceScalar(TextOf(ref reader), ScalarKind.Text, span);
            case JsonTokenType.Number:
                return new SourceScalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Number, span);
            case JsonTokenType.True:
                return new SourceScalar("true", ScalarKind.Flag, span);
            case JsonTokenType.False:
                return new SourceScalar("false", ScalarKind.Flag, span);
            default:
                return new SourceScalar("null", ScalarKind.Null, span);
        }
    }

    private static SourceMap ReadMap(ref Utf8JsonReader reader, SourceSpan span, JsonPlaces places, Mistakes mistakes)
    {
        var members = new List<SourceMember>();
        HashSet<string>? names = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = TextOf(ref reader);
            var nameSpan = places.Of(reader.TokenStartIndex, reader.ValueSpan.Length + 2);
            reader.Read();
            var value = ReadValue(ref reader, places, mistakes);
            if (IsNew(name, members, ref names))
            {
                members.Add(new SourceMember(name, nameSpan, value));
            }
            else
            {
                mistakes.Error("YML1002", nameSpan, $"\"{name}\" comes twice in one object.");
            }
        }

        return new SourceMap(members, span);
    }

    /// <summary>Most objects have few members, which are compared faster than they are hashed.</summary>
    private static bool IsNew(string name, List<SourceMember> members, ref HashSet<string>? names)
    {
        const int Few = 16;
        if (members.Count < Few)
        {
            foreach (var member in members)
            {
                if (string.Equals(member.Name, name, StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }

        names ??= new HashSet<string>(members.Select(m => m.Name), StringComparer.Ordinal);
        return names.Add(name);
    }

    /// <summary>A lone surrogate (<c>\uD800</c>) is read as the replacement character, as Java's encoders write it.</summary>
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static SourceSpan SpanOf(string file, string text, JsonException broken)
    {
        var line = (int)(broken.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        var end = text.IndexOf('\n', start);
        var content = Encoding.UTF8.GetBytes(end < 0 ? text[start..] : text[start..end]);
        var before = content.AsSpan(0, (int)Math.Min(broken.BytePositionInLine ?? 0, content.Length));
        return new SourceSpan(file, line + 1, Encoding.UTF8.GetCharCount(before) + 1);
    }

    /// <summary>The library ends its messages with the place, which is told by the span.</summary>
    private static string Reason(string message)
    {
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var path = message.IndexOf(" Path:", StringComparison.Ordinal);
        return message[
            ..(
                path > 0 ? path
                : end > 0 ? end
                : message.Length
            )
        ];
    }
}
