using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.State;
using JourneySim.Fakes.Http;

namespace JourneySim.Specs.Expectations;

/// <summary>Texts that hold something else: JSON, a JWT, a form.</summary>
internal static class TextForms
{
    /// <summary>The value of a JSON text; null when it is none.</summary>
    public static (object? Value, bool Is)? Json(object? text)
    {
        try
        {
            if (text is not string json)
            {
                return null;
            }

            using var document = JsonDocument.Parse(json);
            return (StateJson.Read(document.RootElement), true);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Header and claims of a signed JWT in compact form, also behind <c>Bearer</c>; the signature is not looked at.</summary>
    public static StateMap? Jwt(object? text)
    {
        const string Bearer = "Bearer ";
        var compact = text as string ?? "";
        compact = compact.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? compact[Bearer.Length..] : compact;
        if (compact.Split('.') is not [var header, var claims, _])
        {
            return null;
        }

        return Part(header) is { } h && Part(claims) is { } c ? new StateMap { ["header"] = h, ["claims"] = c } : null;
    }

    /// <summary>The fields of an <c>application/x-www-form-urlencoded</c> body; a field that comes twice is a list.</summary>
    public static StateMap Form(string body)
    {
        var fields = new StateMap();
        foreach (var (name, value) in FormFields.Of(body))
        {
            fields[name] = fields.GetValueOrDefault(name) switch
            {
                null => value,
                StateList list => new StateList([.. list, value]),
                var first => new StateList([first, value]),
            };
        }

        return fields;
    }

    /// <summary>The fields of a URL's query, as <see cref="Form"/>.</summary>
    public static StateMap Query(string url) =>
        url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? Form(url[(mark + 1)..].Split('#')[0]) : [];

    private static object? Part(string text)
    {
        try
        {
            return Json(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)))?.Value;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
