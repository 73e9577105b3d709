using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>Every method of <c>callbacksBuilder</c> with its overloads, as AM's metadata lists them.</summary>
internal static class CallbacksBuilderTable
{
    public static JavaClass Make() =>
        AttributeCallbacks
            .AddTo(JavaClass.Define(CallbacksBuilder.Name).AlwaysVisible())
            .Add("choiceCallback(String, String[], int, boolean)", c => Choice(c, c.Flag(3), radio: false))
            .Add("choiceCallback(String, List, int, boolean)", c => Choice(c, c.Flag(3), radio: false))
            .Add("confirmationCallback(int, int, int)", c => new ConfirmationCallback(c.Int(0), c.Int(1), c.Int(2)))
            .Add(
                "confirmationCallback(int, String[], int)",
                c => new ConfirmationCallback(c.Int(0), Given.Texts(c[1]), c.Int(2))
            )
            .Add(
                "confirmationCallback(String, int, int, int)",
                c => new ConfirmationCallback(c.Text(0), c.Int(1), c.Int(2), c.Int(3))
            )
            .Add(
                "confirmationCallback(String, int, String[], int)",
                c => new ConfirmationCallback(c.Text(0), c.Int(1), Given.Texts(c[2]), c.Int(3))
            )
            .Add("consentMappingCallback(Object, String, Boolean)", ConsentMappings.OfConfig)
            .Add(
                "consentMappingCallback(String, String, String, String, List, String, Boolean)",
                c => new ConsentMappingCallback(
                    c.Text(0),
                    c.Text(1),
                    c.Text(2),
                    c.Text(3),
                    Given.Texts(c[4]),
                    c.Text(5),
                    Is(c, 6)
                )
            )
            .Add(
                "deviceProfileCallback(Boolean, Boolean, String)",
                c => new DeviceProfileCallback(Is(c, 0), Is(c, 1), c.Text(2))
            )
            .Add("hiddenValueCallback(String, String)", c => new HiddenValueCallback(c.Text(0), c.Text(1)))
            .Add("httpCallback(String, String, String)", c => Http(c, null, c.Text(2)))
            .Add("httpCallback(String, String, String, int)", c => Http(c, c.Text(2), $"{c.Int(3)}"))
            .Add(
                "idPCallback(String, String, String, List, String, String, String, List, boolean)",
                c => new IdPCallback(Provider(c))
            )
            .Add(
                "idPCallback(String, String, String, List, String, String, String, List, boolean, String, String)",
                c => new IdPCallback(Provider(c), c.Text(9), c.Text(10))
            )
            .Add(
                "kbaCreateCallback(String, List, boolean)",
                c => new KbaCreateCallback(c.Text(0), Given.Texts(c[1]), c.Flag(2))
            )
            .Add("languageCallback(String, String)", Language)
            .Add("metadataCallback(Object)", c => new MetadataCallback(Given.Plain(c[0])))
            .Add("nameCallback(String)", c => new NameCallback(c.Text(0)))
            .Add("nameCallback(String, String)", Named)
            .Add("passwordCallback(String, boolean)", c => new PasswordCallback(c.Text(0), c.Flag(1)))
            .Add("pollingWaitCallback(String, String)", c => new PollingWaitCallback(c.Text(0), c.Text(1)))
            .Add("radioChoiceCallback(String, String[], int)", c => Choice(c, multiple: false, radio: true))
            .Add("radioChoiceCallback(String, List, int)", c => Choice(c, multiple: false, radio: true))
            .Add("redirectCallback(String, Map, String)", c => Redirect(c, null, null, tracking: false))
            .Add(
                "redirectCallback(String, Map, String, String, String)",
                c => Redirect(c, c.Text(3), c.Text(4), tracking: false)
            )
            .Add("redirectCallback(String, Map, String, boolean)", c => Redirect(c, null, null, c.Flag(3)))
            .Add(
                "redirectCallback(String, Map, String, String, String, boolean)",
                c => Redirect(c, c.Text(3), c.Text(4), c.Flag(5))
            )
            .Add("scriptTextOutputCallback(String)", c => new ScriptTextOutputCallback(c.Text(0)))
            .Add("selectIdPCallback(Object)", c => new SelectIdPCallback(Given.Plain(c[0])))
            .Add("suspendedTextOutputCallback(int, String)", c => new SuspendedTextOutputCallback(c.Int(0), c.Text(1)))
            .Add(
                "termsAndConditionsCallback(String, String, String)",
                c => new TermsAndConditionsCallback(c.Text(0), c.Text(1), c.Text(2))
            )
            .Add("textInputCallback(String)", c => new TextInputCallback(c.Text(0)))
            .Add("textInputCallback(String, String)", c => new TextInputCallback(c.Text(0), c.Text(1)))
            .Add("textOutputCallback(int, String)", c => new TextOutputCallback(c.Int(0), c.Text(1)))
            .Add("x509CertificateCallback(String)", c => new X509CertificateCallback(c.Text(0)))
            .Add(
                "x509CertificateCallback(String, java.security.cert.X509Certificate)",
                c => new X509CertificateCallback(c.Text(0), c[1])
            )
            .Add(
                "x509CertificateCallback(String, java.security.cert.X509Certificate, boolean)",
                c => new X509CertificateCallback(c.Text(0), c[1], c.Flag(2))
            )
            .Method("javax.security.auth.callback.Callback[] getCallbacks()", c => c.Self<CallbacksBuilder>().Array())
            .Build();

    /// <summary>A boxed boolean that Java unboxes.</summary>
    public static bool Is(JavaCall call, int index) =>
        call[index] as bool? ?? throw new JavaException("java.lang.NullPointerException", null);

    public static JavaClassBuilder Add(this JavaClassBuilder table, string method, Func<JavaCall, Callback> make) =>
        table.Method("void " + method, CallbacksBuilder.Queue(make));

    private static ChoiceCallback Choice(JavaCall call, bool multiple, bool radio)
    {
        var made = new ChoiceCallback(call.Text(0), Given.Texts(call[1]), call.Int(2), multiple, radio);
        made.Select(call.Int(2));
        return made;
    }

    private static NameCallback Named(JavaCall call)
    {
        var made = new NameCallback(call.Text(0), call.Text(1));
        made.SetName(call.Text(1));
        return made;
    }

    private static LanguageCallback Language(JavaCall call)
    {
        var made = new LanguageCallback();
        made.SetLocale(call.Text(0), call.Text(1));
        return made;
    }

    private static RedirectCallback Redirect(JavaCall call, string? status, string? cookie, bool tracking)
    {
        var data = call[1] is null ? null : Given.Map(call[1]);
        var made = new RedirectCallback(call.Text(0), data, call.Text(2), status, cookie);
        made.SetTrackingCookie(tracking);
        return made;
    }

    private static HttpCallback Http(JavaCall call, string? negotiationValue, string? errorCode) =>
        new(
            call.Text(0),
            call.Text(1),
            negotiationValue,
            int.TryParse(errorCode, out var code)
                ? code
                : throw new JavaException(
                    "java.lang.NumberFormatException",
                    errorCode is null ? "Cannot parse null string: null" : $"For input string: \"{errorCode}\""
                )
        );

    private static IdPRequest Provider(JavaCall call) =>
        new()
        {
            Provider = call.Text(0),
            ClientId = call.Text(1),
            RedirectUri = call.Text(2),
            Scope = Given.Texts(call[3]) ?? [],
            Nonce = call.Text(4),
            Request = call.Text(5),
            RequestUri = call.Text(6),
            AcrValues = Given.Texts(call[7]) ?? [],
            NativeAppForUserInfo = call.Flag(8),
        };
}
