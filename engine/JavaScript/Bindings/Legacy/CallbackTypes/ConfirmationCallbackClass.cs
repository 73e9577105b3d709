using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.ConfirmationCallback</c> (Java SE API).</summary>
internal static class ConfirmationCallbackClass
{
    public const string Name = "javax.security.auth.callback.ConfirmationCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constant("int UNSPECIFIED_OPTION", -1)
            .Constant("int YES_NO_OPTION", 0)
            .Constant("int YES_NO_CANCEL_OPTION", 1)
            .Constant("int OK_CANCEL_OPTION", 2)
            .Constant("int YES", 0)
            .Constant("int NO", 1)
            .Constant("int CANCEL", 2)
            .Constant("int OK", 3)
            .Constant("int INFORMATION", 0)
            .Constant("int WARNING", 1)
            .Constant("int ERROR", 2)
            .Constructor(
                "(int, int, int)",
                CallbackObjects.Make(c => new ConfirmationCallback(c.Int(0), c.Int(1), c.Int(2)))
            )
            .Constructor(
                "(int, String[], int)",
                CallbackObjects.Make(c => new ConfirmationCallback(c.Int(0), Given.Texts(c[1]), c.Int(2)))
            )
            .Constructor(
                "(String, int, int, int)",
                CallbackObjects.Make(c => new ConfirmationCallback(c.Text(0), c.Int(1), c.Int(2), c.Int(3)))
            )
            .Constructor(
                "(String, int, String[], int)",
                CallbackObjects.Make(c => new ConfirmationCallback(c.Text(0), c.Int(1), Given.Texts(c[2]), c.Int(3)))
            )
            .Method("int getDefaultOption()", c => c.Self<ConfirmationCallback>().DefaultOption)
            .Method("int getMessageType()", c => c.Self<ConfirmationCallback>().MessageType)
            .Method("int getOptionType()", c => c.Self<ConfirmationCallback>().OptionType)
            .Method(
                "String[] getOptions()",
                c => c.Self<ConfirmationCallback>().Options is { } options ? JavaArray.Strings(options) : null
            )
            .Method("String getPrompt()", c => c.Self<ConfirmationCallback>().Prompt)
            .Method("int getSelectedIndex()", c => c.Self<ConfirmationCallback>().SelectedIndex)
            .Method("void setSelectedIndex(int)", Does<ConfirmationCallback>((o, c) => o.Select(c.Int(0))))
            .Build();
}
