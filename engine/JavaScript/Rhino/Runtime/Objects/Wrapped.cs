using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

/// <summary>Tells the objects that wrap a primitive (<c>new String('a')</c>) from others.</summary>
internal static class Wrapped
{
    /// <summary>A primitive, or the one within its wrapper; null for any other object.</summary>
    public static JsValue? Primitive(JsValue value) =>
        value is not Jint.Native.Object.ObjectInstance ? value
        : value is IJsPrimitive wrapper ? wrapper.PrimitiveValue
        : null;
}
