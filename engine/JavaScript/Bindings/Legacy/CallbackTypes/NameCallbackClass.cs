using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.NameCallback</c> (Java SE API).</summary>
internal static class NameCallbackClass
{
    public const string Name = "javax.security.auth.callback.NameCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String)", CallbackObjects.Make(c => new NameCallback(c.Text(0))))
            .Constructor("(String, String)", CallbackObjects.Make(c => new NameCallback(c.Text(0), c.Text(1))))
            .Method("String getDefaultName()", c => c.Self<NameCallback>().DefaultName)
            .Method("String getName()", c => c.Self<NameCallback>().Name)
            .Method("String getPrompt()", c => c.Self<NameCallback>().Prompt)
            .Method("void setName(String)", Does<NameCallback>((o, c) => o.SetName(c.Text(0))))
            .Build();
}
