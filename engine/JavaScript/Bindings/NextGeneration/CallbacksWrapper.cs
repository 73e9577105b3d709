using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>callbacks</c> of the next generation: the answers by kind, as plain values in the order in which they came (am-external 8.0.2
/// <c>ScriptedCallbacksWrapper</c>).
/// </summary>
internal sealed class CallbacksWrapper(IReadOnlyList<Callback> callbacks) : IJavaObject
{
    public const string Name = "org.forgerock.openam.auth.nodes.script.ScriptedCallbacksWrapper";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("boolean isEmpty()", c => Of(c).Count == 0)
            .Method("List getBooleanAttributeInputCallbacks()", List<BooleanAttributeInputCallback>(c => c.Value))
            .Method("List getChoiceCallbacks()", List<ChoiceCallback>(c => c.SelectedIndexes?.ToArray()))
            .Method("List getConfirmationCallbacks()", List<ConfirmationCallback>(c => c.SelectedIndex))
            .Method("List getConsentMappingCallbacks()", List<ConsentMappingCallback>(c => c.Value))
            .Method("List getDeviceProfileCallbacks()", List<DeviceProfileCallback>(c => c.Value))
            .Method("Map getHiddenValueCallbacks()", Hidden)
            .Method("List getHttpCallbacks()", List<HttpCallback>(c => c.Authorization))
            .Method("List getIdpCallbacks()", List<IdPCallback>(Provider))
            .Method(
                "List getKbaCreateCallbacks()",
                List<KbaCreateCallback>(c =>
                    Map(("selectedQuestion", c.SelectedQuestion), ("selectedAnswer", c.SelectedAnswer))
                )
            )
            .Method("List getLanguageCallbacks()", List<LanguageCallback>(c => c.Locale ?? throw Null()))
            .Method("List getNameCallbacks()", List<NameCallback>(c => c.Name ?? "null"))
            .Method("List getNumberAttributeInputCallbacks()", List<NumberAttributeInputCallback>(c => c.Value))
            .Method("List getPasswordCallbacks()", List<PasswordCallback>(c => c.Password ?? throw Null()))
            .Method("List getSelectIdPCallbacks()", List<SelectIdPCallback>(c => c.Provider))
            .Method("List getStringAttributeInputCallbacks()", List<StringAttributeInputCallback>(c => c.Value))
            .Method("List getTermsAndConditionsCallbacks()", List<TermsAndConditionsCallback>(c => c.Accepted))
            .Method("List getTextInputCallbacks()", List<TextInputCallback>(c => c.Text))
            .Method("List getValidatedPasswordCallbacks()", List<ValidatedPasswordCallback>(Validated))
            .Method("List getValidatedUsernameCallbacks()", List<ValidatedUsernameCallback>(Validated))
            .Method(
                "List getX509CertificateCallbacks()",
                List<X509CertificateCallback>(c =>
                    Map(("certificate", c.Certificate), ("signature", null), ("reqSignature", c.RequestSignature))
                )
            )
            .Build();

    private IReadOnlyList<Callback> Callbacks => callbacks;

    public JavaClass Class => Table;

    private static IReadOnlyList<Callback> Of(JavaCall call) => call.Self<CallbacksWrapper>().Callbacks;

    private static JavaBody List<T>(Func<T, object?> read)
        where T : Callback => call => new JavaList(Of(call).OfType<T>().Select(read));

    /// <summary>Java's collector to a map refuses nulls and a second value of one id.</summary>
    private static JavaHashMap Hidden(JavaCall call)
    {
        var values = new JavaHashMap();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var hidden in Of(call).OfType<HiddenValueCallback>())
        {
            var (id, value) = (hidden.Id ?? "null", hidden.Value ?? throw Null());
            if (!seen.TryAdd(id, value))
            {
                throw new JavaException(
                    "java.lang.IllegalStateException",
                    $"Duplicate key {id} (attempted merging values {seen[id]} and {value})"
                );
            }

            values.Put(id, value);
        }

        return values;
    }

    private static JavaHashMap Validated(ValidatedCallback callback) =>
        Map(("value", callback.Value ?? ""), ("validateOnly", callback.ValidateOnly));

    private static JavaHashMap Provider(IdPCallback callback) =>
        Map(
            ("nodeName", "IdPCallback"),
            ("provider", callback.Request.Provider),
            ("clientId", callback.Request.ClientId),
            ("redirectUri", callback.Request.RedirectUri),
            ("scope", new JavaList(callback.Request.Scope)),
            ("nonce", callback.Request.Nonce),
            ("request", callback.Request.Request),
            ("requestUri", callback.Request.RequestUri),
            ("acrValues", new JavaList(callback.Request.AcrValues)),
            ("token", callback.Token),
            ("tokenType", callback.TokenType),
            ("userInfo", callback.UserInfo),
            ("requestNativeAppForUserInfo", callback.Request.NativeAppForUserInfo)
        );

    private static JavaHashMap Map(params ReadOnlySpan<(string Key, object? Value)> entries)
    {
        var map = new JavaHashMap();
        foreach (var (key, value) in entries)
        {
            map.Put(key, value);
        }

        return map;
    }

    private static JavaException Null() => new("java.lang.NullPointerException", null);
}
