using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Turns the texts of errors that Jint raises by itself into Rhino's: one line a family.</summary>
internal static class EngineTexts
{
    public static void Translate(RhinoRealm realm, ObjectInstance error)
    {
        if (error is not JsError || error.Get("message") is not JsString message)
        {
            return;
        }

        var said = message.ToString();
        var text = ModernTexts.Of(said) ?? OperatorTexts.Of(realm, error, said) ?? BuiltInTexts.Of(error, said);
        if (text != said)
        {
            error.DefineOwnProperty("message", new PropertyDescriptor(new JsString(text), true, false, true));
        }
    }
}
