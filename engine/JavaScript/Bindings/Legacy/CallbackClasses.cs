using JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>The Java classes of AM's callbacks.</summary>
internal static class CallbackClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new(AttributeInputCallbackClass.Name, AttributeInputCallbackClass.Make),
        new(BooleanAttributeInputCallbackClass.Name, BooleanAttributeInputCallbackClass.Make),
        new(CallbackInterface.Name, CallbackInterface.Make),
        new(ChoiceCallbackClass.Name, ChoiceCallbackClass.Make),
        new(ConfirmationCallbackClass.Name, ConfirmationCallbackClass.Make),
        new(ConsentMappingCallbackClass.Name, ConsentMappingCallbackClass.Make),
        new(DeviceProfileCallbackClass.Name, DeviceProfileCallbackClass.Make),
        new(HiddenValueCallbackClass.Name, HiddenValueCallbackClass.Make),
        new(HttpCallbackClass.Name, HttpCallbackClass.Make),
        new(IdPCallbackClass.Name, IdPCallbackClass.Make),
        new(KbaCreateCallbackClass.Name, KbaCreateCallbackClass.Make),
        new(LanguageCallbackClass.Name, LanguageCallbackClass.Make),
        new(MetadataCallbackClass.Name, MetadataCallbackClass.Make),
        new(NameCallbackClass.Name, NameCallbackClass.Make),
        new(NumberAttributeInputCallbackClass.Name, NumberAttributeInputCallbackClass.Make),
        new(PasswordCallbackClass.Name, PasswordCallbackClass.Make),
        new(PollingWaitCallbackClass.Name, PollingWaitCallbackClass.Make),
        new(ReCaptchaCallbackClass.Name, ReCaptchaCallbackClass.Make),
        new(RedirectCallbackClass.Name, RedirectCallbackClass.Make),
        new(ScriptTextOutputCallbackClass.Name, ScriptTextOutputCallbackClass.Make),
        new(SelectIdPCallbackClass.Name, SelectIdPCallbackClass.Make),
        new(StringAttributeInputCallbackClass.Name, StringAttributeInputCallbackClass.Make),
        new(SuspendedTextOutputCallbackClass.Name, SuspendedTextOutputCallbackClass.Make),
        new(TermsAndConditionsCallbackClass.Name, TermsAndConditionsCallbackClass.Make),
        new(TextInputCallbackClass.Name, TextInputCallbackClass.Make),
        new(TextOutputCallbackClass.Name, TextOutputCallbackClass.Make),
        new(ValidatedCallbackClass.Name, ValidatedCallbackClass.Make),
        new(ValidatedPasswordCallbackClass.Name, ValidatedPasswordCallbackClass.Make),
        new(ValidatedUsernameCallbackClass.Name, ValidatedUsernameCallbackClass.Make),
        new(X509CertificateCallbackClass.Name, X509CertificateCallbackClass.Make),
    ];
}
