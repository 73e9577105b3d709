using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>
/// The text of a script in the forms in which exports write it: base64 (REST), a list of lines, a JSON string inside the string (frodo), plain, or the
/// name of a file (frodo's <c>--extract</c>, fr-config-manager).
/// </summary>
internal static partial class ScriptText
{
    private const string FileScheme = "file://";

    /// <summary>The text and the file that messages name; null when there is none.</summary>
    public static (string File, string Text)? Of(ExportFile file, SourceMap script, string name, Mistakes mistakes)
    {
        switch (script.Find("script"))
        {
            case SourceList lines when lines.Items.All(i => i is SourceScalar):
                return Inside(file, name, string.Join('\n', lines.Items.Cast<SourceScalar>().Select(l => l.Text)));
            case SourceMap reference when reference.Find("file") is SourceScalar path:
                return file.Beside(path.Text, path.Span, mistakes);
            case SourceScalar { Text: var text } scalar when text.StartsWith(FileScheme, StringComparison.Ordinal):
                return file.Beside(text[FileScheme.Length..], scalar.Span, mistakes);
            case SourceScalar { Text: var text }:
                return Inside(file, name, Decode(text));
            case null:
                return null;
            case { } other:
                mistakes.Error(
                    "EXP1005",
                    other.Span,
                    $"The text of script \"{name}\" is in no known form: {other.Described}."
                );
                return null;
        }
    }

    private static (string File, string Text) Inside(ExportFile file, string name, string text)
    {
        var shown = $"{file.Shown}#{name}.js";
        file.Texts.Add(shown, text);
        return (shown, text);
    }

    private static string Decode(string text)
    {
        if (text is ['"', .., '"'] && text.Length >= 2)
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                return json.RootElement.GetString() ?? text;
            }
            catch (JsonException)
            {
                // A script that begins and ends with a quote.
                return text;
            }
        }

        return text.Length > 0 && text.Length % 4 == 0 && Base64().IsMatch(text) && FromBase64(text) is { } decoded
            ? decoded
            : text;
    }

    /// <summary>Null when the bytes are no text: then the script is one that merely looks like base64.</summary>
    private static string? FromBase64(string text)
    {
        try
        {
            var decoded = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(text));
            return decoded.AsSpan().ContainsAnyInRange('\0', '\b') ? null : decoded;
        }
        catch (Exception broken) when (broken is FormatException or DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^[A-Za-z0-9+/\r\n]+={0,2}\z", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Base64();
}
