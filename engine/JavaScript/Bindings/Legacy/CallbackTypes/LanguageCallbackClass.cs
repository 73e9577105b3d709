using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.LanguageCallback</c> (Java SE API).</summary>
internal static class LanguageCallbackClass
{
    public const string Name = "javax.security.auth.callback.LanguageCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("()", CallbackObjects.Make(c => new LanguageCallback()))
            .Method("Locale getLocale()", LocaleOf)
            .Method(
                "void setLocale(Locale)",
                Does<LanguageCallback>(
                    (o, c) => o.SetLocale(c.Get<JavaLocale>(0)?.Language, c.Get<JavaLocale>(0)?.Country)
                )
            )
            .Build();

    /// <summary>Null until the client has chosen.</summary>
    private static JavaLocale? LocaleOf(JavaCall call) =>
        call.Self<LanguageCallback>() is { Locale: not null } callback
            ? new JavaLocale(callback.Language, callback.Country)
            : null;
}
