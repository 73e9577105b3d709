using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

/// <summary>
/// A string that <c>+</c> or a template built. To a script it is a string like any other; Java sees
/// <c>org.mozilla.javascript.ConsString</c>, which the bindings scope turns into a Java string.
/// </summary>
internal sealed class ConsString(string value) : JsString(value);
