using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy.CallbackTypes;

/// <summary><c>javax.security.auth.callback.TextOutputCallback</c> (Java SE API).</summary>
internal static class TextOutputCallbackClass
{
    public const string Name = "javax.security.auth.callback.TextOutputCallback";

    public static JavaClass Make() =>
        JavaClass
            .Define(Name)
            .Implements("javax.security.auth.callback.Callback")
            .Constant("int INFORMATION", 0)
            .Constant("int WARNING", 1)
            .Constant("int ERROR", 2)
            .Constructor("(int, String)", CallbackObjects.Make(c => new TextOutputCallback(c.Int(0), c.Text(1))))
            .Method("String getMessage()", c => c.Self<MessageCallback>().Message)
            .Method("int getMessageType()", MessageType)
            .Build();

    private static object? MessageType(JavaCall call) =>
        call.Self<MessageCallback>() switch
        {
            TextOutputCallback text => text.MessageType,
            SuspendedTextOutputCallback text => text.MessageType,
            _ => 4,
        };
}
