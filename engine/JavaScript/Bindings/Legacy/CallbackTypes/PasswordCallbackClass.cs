using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;
using static JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackBodies;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.PasswordCallback</c> (Java SE API).</summary>
internal static class PasswordCallbackClass
{
    public const string Name = "javax.security.auth.callback.PasswordCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constructor("(String, boolean)", CallbackObjects.Make(c => new PasswordCallback(c.Text(0), c.Flag(1))))
            .Method(
                "void clearPassword()",
                Does<PasswordCallback>(
                    (o, c) => o.SetPassword(o.Password is null ? null : new string(' ', o.Password.Length))
                )
            )
            .Method("char[] getPassword()", c => c.Self<PasswordCallback>().Password?.ToCharArray())
            .Method("String getPrompt()", c => c.Self<PasswordCallback>().Prompt)
            .Method("boolean isEchoOn()", c => c.Self<PasswordCallback>().EchoOn)
            .Method(
                "void setPassword(char[])",
                Does<PasswordCallback>((o, c) => o.SetPassword(c[0] is null ? null : new string(c.Get<char[]>(0))))
            )
            .Build();
}
