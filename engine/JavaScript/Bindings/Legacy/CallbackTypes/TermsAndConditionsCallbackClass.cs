using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.TermsAndConditionsCallback</c> (PingAM Javadoc).</summary>
internal static class TermsAndConditionsCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.TermsAndConditionsCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(String, String, String)",
                CallbackObjects.Make(c => new TermsAndConditionsCallback(c.Text(0), c.Text(1), c.Text(2)))
            )
            .Method("boolean getAccept()", c => c.Self<TermsAndConditionsCallback>().Accepted)
            .Method("String getCreateDate()", c => c.Self<TermsAndConditionsCallback>().CreateDate)
            .Method("String getTerms()", c => c.Self<TermsAndConditionsCallback>().Terms)
            .Method("String getVersion()", c => c.Self<TermsAndConditionsCallback>().Version)
            .Method("void setAccept(boolean)", Does<TermsAndConditionsCallback>((o, c) => o.SetAccepted(c.Flag(0))))
            .Build();
}
