using System.Text.Json;

namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for a language and country (<c>javax.security.auth.callback.LanguageCallback</c>, Java SE API).</summary>
public sealed class LanguageCallback : Callback
{
    public override string Type => "LanguageCallback";

    public override string JavaClassName => "javax.security.auth.callback.LanguageCallback";

    public string Language { get; private set; } = "";

    public string Country { get; private set; } = "";

    /// <summary>Java's text of the locale, such as <c>en_US</c>; null until one is set.</summary>
    public string? Locale =>
        (Language, Country) switch
        {
            ("", "") => null,
            (_, "") => Language,
            _ => $"{Language}_{Country}",
        };

    public override IReadOnlyList<CallbackField> Outputs => [];

    public override IReadOnlyList<CallbackField> Inputs => [new("Language", Language), new("Country", Country)];

    /// <summary>As <c>java.util.Locale</c>: the language in lower case, the country in upper case.</summary>
    public void SetLocale(string? language, string? country) =>
        (Language, Country) = ((language ?? "").ToLowerInvariant(), (country ?? "").ToUpperInvariant());

    public override void Answer(int index, JsonElement value)
    {
        var text = AnswerValue.Text(value) ?? "";
        SetLocale(index == 0 ? text : Language, index == 0 ? Country : text);
    }
}
