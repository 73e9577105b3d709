using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>com.sun.identity.authentication.callbacks.ScriptTextOutputCallback</c> (PingAM Javadoc).</summary>
internal static class ScriptTextOutputCallbackClass
{
    public const string Name = "com.sun.identity.authentication.callbacks.ScriptTextOutputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Extends(TextOutputCallbackClass.Name)
            .Constructor("(String)", CallbackObjects.Make(c => new ScriptTextOutputCallback(c.Text(0))))
            .Build();
}
