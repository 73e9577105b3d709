using Jint.Native;

namespace JourneySim.Engine.JavaScript.Java.Conversion;

/// <summary>Short ways to the C# value of a script's number or boolean.</summary>
internal static class JsNumbers
{
    public static double AsDouble(this JsNumber number) => (double)number.ToObject()!;

    public static bool AsBooleanValue(this JsValue value) => (bool)value.ToObject()!;
}
