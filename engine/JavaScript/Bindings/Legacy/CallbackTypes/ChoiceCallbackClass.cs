using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.ChoiceCallback</c> (Java SE API).</summary>
internal static class ChoiceCallbackClass
{
    public const string Name = "javax.security.auth.callback.ChoiceCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor(
                "(String, String[], int, boolean)",
                CallbackObjects.Make(c => new ChoiceCallback(c.Text(0), Given.Texts(c[1]), c.Int(2), c.Flag(3)))
            )
            .Method("boolean allowMultipleSelections()", c => c.Self<ChoiceCallback>().MultipleSelections)
            .Method(
                "String[] getChoices()",
                c => c.Self<ChoiceCallback>().Choices is var choices ? JavaArray.Strings(choices) : null
            )
            .Method("int getDefaultChoice()", c => c.Self<ChoiceCallback>().DefaultChoice)
            .Method("String getPrompt()", c => c.Self<ChoiceCallback>().Prompt)
            .Method("int[] getSelectedIndexes()", c => c.Self<ChoiceCallback>().SelectedIndexes?.ToArray())
            .Method("void setSelectedIndex(int)", Does<ChoiceCallback>((o, c) => o.Select(c.Int(0))))
            .Method("void setSelectedIndexes(int[])", Does<ChoiceCallback>(SelectAll))
            .Build();

    private static void SelectAll(ChoiceCallback callback, JavaCall call) =>
        callback.Select(
            callback.MultipleSelections
                ? call.Need<int[]>(0)
                : throw new JavaException("java.lang.UnsupportedOperationException", null)
        );
}
