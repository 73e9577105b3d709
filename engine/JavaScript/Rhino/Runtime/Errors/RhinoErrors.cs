using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>
/// Makes the errors that Rhino's engine raises: their text, and the members that a script finds on them. Callers write
/// <c>throw realm.Errors.TypeError("…")</c>; Jint adds the place.
/// </summary>
internal sealed class RhinoErrors(RhinoRealm realm)
{
    public JavaScriptException TypeError(string message) => Make("TypeError", message);

    public JavaScriptException ReferenceError(string message) => Make("ReferenceError", message);

    public JavaScriptException RangeError(string message) => Make("RangeError", message);

    public JavaScriptException SyntaxError(string message) => Make("SyntaxError", message);

    public JavaScriptException Error(string message) => Make("Error", message);

    /// <summary>Rhino's <c>EvaluatorException</c>, such as an ambiguous method or a prohibited class: shown as <c>InternalError</c>.</summary>
    public JavaScriptException InternalError(string message) => Make("InternalError", message);

    /// <summary><c>… is not a function, it is …</c>: of a value, or of the name that held it.</summary>
    public JavaScriptException NotFunction(JsValue value, string? name = null) =>
        TypeError($"{name ?? JavaTexts.Of(value)} is not a function, it is {RhinoValues.TypeOf(value)}.");

    /// <summary>A Java exception on its way into a script: an error named <c>JavaException</c>.</summary>
    /// <param name="throwable">The wrapped Java exception; the script finds it as <c>javaException</c>.</param>
    /// <param name="text">Java's <c>toString()</c> of the exception.</param>
    public JavaScriptException Java(JsValue throwable, string text)
    {
        var error = Create("Error", text);
        error.FastSetProperty(
            "name",
            new(new JsString("JavaException"), writable: true, enumerable: false, configurable: true)
        );
        error.FastSetProperty("javaException", new(throwable, writable: true, enumerable: false, configurable: true));
        return new JavaScriptException(error);
    }

    private JavaScriptException Make(string name, string message)
    {
        var error = Create(name == "InternalError" ? "Error" : name, message);
        if (name == "InternalError")
        {
            error.FastSetProperty(
                "name",
                new(new JsString(name), writable: true, enumerable: false, configurable: true)
            );
        }

        return new JavaScriptException(error);
    }

    private ObjectInstance Create(string constructor, string message) =>
        realm.Engine.Construct(realm.Modern(constructor), [new JsString(message)]);
}
