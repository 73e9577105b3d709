using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.Locale</c>: language and country.</summary>
internal sealed class JavaLocale(string language, string country) : IJavaObject
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.Locale");

    public string Language { get; } = language.ToLowerInvariant();

    public string Country { get; } = country.ToUpperInvariant();

    public string JavaText => Country.Length == 0 ? Language : $"{Language}_{Country}";

    public string Tag =>
        Language.Length == 0 && Country.Length == 0 ? "und"
        : Country.Length == 0 ? Language
        : $"{(Language.Length == 0 ? "und" : Language)}-{Country}";

    public int JavaHash => JavaHashCode.Of(JavaText);

    public static JavaLocale OfTag(string tag)
    {
        var parts = tag.Split('-');
        return new JavaLocale(
            parts[0] == "und" ? "" : parts[0],
            parts.Length > 1 && parts[1].Length == 2 ? parts[1] : ""
        );
    }

    public bool JavaEquals(object? other) => other is JavaLocale locale && locale.JavaText == JavaText;
}
