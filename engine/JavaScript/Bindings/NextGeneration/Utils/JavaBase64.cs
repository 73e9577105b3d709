using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Utils;

/// <summary><c>java.util.Base64</c>'s decoder: what it takes and how it refuses (Java SE API).</summary>
internal static class JavaBase64
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    public static byte[] Decode(string text)
    {
        var body = text.TrimEnd('=');
        foreach (var c in body)
        {
            if (!Letters.Contains(c, StringComparison.Ordinal) && c is not ('+' or '/'))
            {
                throw Illegal($"Illegal base64 character {(int)c:x}");
            }
        }

        var padding = text.Length - body.Length;
        if (body.Length % 4 == 1)
        {
            throw Illegal("Last unit does not have enough valid bits");
        }

        if (padding > 0 && (padding > 2 || text.Length % 4 != 0))
        {
            throw Illegal("Input byte array has wrong 4-byte ending unit");
        }

        return Convert.FromBase64String(body.PadRight((body.Length + 3) / 4 * 4, '='));
    }

    /// <summary>The URL alphabet; null for anything it does not know.</summary>
    public static byte[]? DecodeUrl(string text)
    {
        var body = text.TrimEnd('=');
        return
            body.Length % 4 == 1
            || body.Any(c => !Letters.Contains(c, StringComparison.Ordinal) && c is not ('-' or '_'))
            ? null
            : Convert.FromBase64String(
                body.Replace('-', '+').Replace('_', '/').PadRight((body.Length + 3) / 4 * 4, '=')
            );
    }

    private static JavaException Illegal(string message) => new("java.lang.IllegalArgumentException", message);
}
