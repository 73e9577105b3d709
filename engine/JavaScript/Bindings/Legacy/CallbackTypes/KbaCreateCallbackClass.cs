using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>org.forgerock.openam.authentication.callbacks.KbaCreateCallback</c> (PingAM Javadoc).</summary>
internal static class KbaCreateCallbackClass
{
    public const string Name = "org.forgerock.openam.authentication.callbacks.KbaCreateCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(String, List, boolean)",
                CallbackObjects.Make(c => new KbaCreateCallback(c.Text(0), Given.Texts(c[1]), c.Flag(2)))
            )
            .Method("List getPredefinedQuestions()", c => new JavaList(c.Self<KbaCreateCallback>().PredefinedQuestions))
            .Method("String getPrompt()", c => c.Self<KbaCreateCallback>().Prompt)
            .Method("String getSelectedAnswer()", c => c.Self<KbaCreateCallback>().SelectedAnswer)
            .Method("String getSelectedQuestion()", c => c.Self<KbaCreateCallback>().SelectedQuestion)
            .Method("boolean isAllowUserDefinedQuestions()", c => c.Self<KbaCreateCallback>().AllowUserDefinedQuestions)
            .Method("void setSelectedAnswer(String)", Does<KbaCreateCallback>((o, c) => o.SetSelectedAnswer(c.Text(0))))
            .Method(
                "void setSelectedQuestion(String)",
                Does<KbaCreateCallback>((o, c) => o.SetSelectedQuestion(c.Text(0)))
            )
            .Build();
}
