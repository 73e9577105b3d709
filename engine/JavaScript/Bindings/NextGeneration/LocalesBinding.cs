using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>locales</c>: picks a text by the request's preferred locales, as AM's nodes do with localised texts (PingOne Advanced Identity Cloud, "Script
/// bindings"; class name measured on a tenant).
/// </summary>
internal sealed class LocalesBinding(ScriptRequest request) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ScriptedLocalizedMessageImpl";

    public static JavaClass Table { get; } =
        JavaClass.Define(Name).AlwaysVisible().Method("String getLocalizedMessage(Map)", Pick).Build();

    private ScriptRequest Request => request;

    public JavaClass Class => Table;

    private static string? Pick(JavaCall call)
    {
        var texts = (Given.Entries(call[0]) ?? throw new JavaException("java.lang.NullPointerException", null))
            .Where(e => e.Value is not null)
            .Select(e => (Locale: Normal(e.Key), Text: JavaValues.Text(e.Value)))
            .ToList();
        foreach (var wanted in call.Self<LocalesBinding>().Request.Request.PreferredLocales().Select(Normal))
        {
            var language = wanted.Split('-')[0];
            var match =
                texts.FirstOrDefault(t => t.Locale == wanted).Text
                ?? texts.FirstOrDefault(t => t.Locale == language).Text;
            if (match is not null)
            {
                return match;
            }
        }

        return texts.FirstOrDefault(t => t.Locale == "en").Text ?? texts.Select(t => t.Text).FirstOrDefault();
    }

    private static string Normal(string locale) => locale.Replace('_', '-').ToLowerInvariant();
}
