using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The result of <c>+</c>, <c>+=</c> or a template: a string becomes a rope.</summary>
internal static class Concat
{
    public static JsValue Of(JsValue value) =>
        value is JsString text and not ConsString ? new ConsString(text.ToString()) : value;
}
