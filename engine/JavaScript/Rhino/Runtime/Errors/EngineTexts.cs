using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Turns the texts of errors that Jint's own built-ins raise into Rhino's.</summary>
internal static class EngineTexts
{
    public static void Translate(RhinoRealm realm, ObjectInstance error) { }
}
