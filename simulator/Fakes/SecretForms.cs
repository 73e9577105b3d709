using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JourneySim.Fakes;

/// <summary>All texts in which a secret may show.</summary>
internal static class SecretForms
{
    private const int ShortestInsideWords = 5;

    /// <summary>Members of a JWK that are secret (RFC 7518, 6.2.2, 6.3.2 and 6.4.1).</summary>
    private static readonly HashSet<string> PrivateMembers = ["d", "p", "q", "dp", "dq", "qi", "k", "oth"];

    public static IEnumerable<SecretForm> Of(string secret) =>
        Parts(secret)
            .Prepend(secret)
            .SelectMany(Encodings)
            .Where(text => text.Trim().Length > 0)
            .Select(text => new SecretForm(text, text.Length < ShortestInsideWords));

    private static IEnumerable<string> Encodings(string text)
    {
        yield return text;
        var trimmed = text.Trim();
        if (trimmed.Length < text.Length)
        {
            yield return trimmed;
        }

        var escaped = Uri.EscapeDataString(text);
        yield return escaped;
        // encodeURIComponent leaves these as they are; forms write a blank as a plus.
        var component = Unescaped(escaped);
        yield return component;
        yield return WebUtility.UrlEncode(text);
        yield return component.Replace("%20", "+", StringComparison.Ordinal);
        JavaScriptEncoder[] encoders = [JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping];
        foreach (var json in encoders.Select(encoder => encoder.Encode(text)))
        {
            yield return json;
            yield return json.Replace("/", "\\/", StringComparison.Ordinal);
            // A JSON text inside a JSON text: a key in a trace, a body in a report.
            foreach (var outer in encoders)
            {
                yield return outer.Encode(json);
            }
        }

        if (text.Length >= ShortestInsideWords)
        {
            foreach (var base64 in Base64Forms(Encoding.UTF8.GetBytes(text)))
            {
                yield return base64;
                yield return base64.Replace('+', '-').Replace('/', '_');
                yield return Uri.EscapeDataString(base64);
            }
        }
    }

    private static string Unescaped(string escaped)
    {
        var text = new StringBuilder(escaped);
        foreach (var c in "!'()*")
        {
            text.Replace(Uri.HexEscape(c), c.ToString());
        }

        return text.ToString();
    }

    /// <summary>
    /// The base64 of the bytes alone, and the part of it that is the same when other bytes stand before and behind (<c>user:password</c>).
    /// </summary>
    private static IEnumerable<string> Base64Forms(byte[] bytes)
    {
        yield return Convert.ToBase64String(bytes);
        for (var before = 0; before < 3; before++)
        {
            var text = Convert.ToBase64String([.. new byte[before], .. bytes]);
            var from = (before * 8 + 5) / 6;
            var to = (before + bytes.Length) * 8 / 6;
            if (to - from >= ShortestInsideWords)
            {
                yield return text[from..to];
            }
        }
    }

    private static IEnumerable<string> Parts(string secret)
    {
        var trimmed = secret.Trim();
        if (trimmed.StartsWith('{') || trimmed.StartsWith('['))
        {
            return JwkParts(trimmed);
        }

        return trimmed.StartsWith("-----BEGIN", StringComparison.Ordinal) ? PemParts(trimmed)
            : trimmed.Contains('\n', StringComparison.Ordinal)
                ? trimmed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
    }

    private static IEnumerable<string> PemParts(string pem)
    {
        var lines = pem.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("-----", StringComparison.Ordinal))
            .ToList();
        return lines.Append(string.Concat(lines)).Append(string.Join('\n', lines));
    }

    private static List<string> JwkParts(string text)
    {
        var parts = new List<string>();
        try
        {
            using var json = JsonDocument.Parse(text);
            Collect(json.RootElement, parts);
        }
        catch (JsonException)
        {
            // Not JSON after all (a key with unquoted names, say): each long run of key characters is a part.
            parts.AddRange(
                text.Split(['"', '\'', ',', ':', '{', '}', '[', ']', ' ', '\t', '\r', '\n']).Where(p => p.Length >= 20)
            );
        }

        return parts;
    }

    private static void Collect(JsonElement json, List<string> parts)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                Collect(item, parts);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            var isKey = json.TryGetProperty("kty", out _);
            foreach (var member in json.EnumerateObject())
            {
                if (member.Value.ValueKind != JsonValueKind.String)
                {
                    Collect(member.Value, parts);
                }
                else if (!isKey || PrivateMembers.Contains(member.Name))
                {
                    parts.Add(member.Value.GetString()!);
                }
            }
        }
    }
}
