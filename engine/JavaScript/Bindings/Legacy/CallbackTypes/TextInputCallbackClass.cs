using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.TextInputCallback</c> (Java SE API).</summary>
internal static class TextInputCallbackClass
{
    public const string Name = "javax.security.auth.callback.TextInputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String)", CallbackObjects.Make(c => new TextInputCallback(c.Text(0))))
            .Constructor("(String, String)", CallbackObjects.Make(c => new TextInputCallback(c.Text(0), c.Text(1))))
            .Method("String getDefaultText()", c => c.Self<TextInputCallback>().DefaultText)
            .Method("String getPrompt()", c => c.Self<TextInputCallback>().Prompt)
            .Method("String getText()", c => c.Self<TextInputCallback>().Text)
            .Method("void setText(String)", Does<TextInputCallback>((o, c) => o.SetText(c.Text(0))))
            .Build();
}
