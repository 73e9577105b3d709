using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;
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
        var error = Create("JavaException", text);
        error.FastSetProperty("javaException", new(throwable, writable: true, enumerable: false, configurable: true));
        return new JavaScriptException(error);
    }

    /// <summary>A refusal of a text that was compiled while running, with the place in that text.</summary>
    public JavaScriptException SyntaxErrorAt(string message, string file, int line)
    {
        var error = Create("SyntaxError", message);
        error.FastSetProperty(
            "fileName",
            new(new JsString(file), writable: true, enumerable: true, configurable: true)
        );
        error.FastSetProperty(
            "lineNumber",
            new(KeptNumbers.Integer(line), writable: true, enumerable: true, configurable: true)
        );
        return new JavaScriptException(error);
    }

    private JavaScriptException Make(string name, string message) => new(Create(name, message));

    private ObjectInstance Create(string name, string message)
    {
        var known = name is not ("InternalError" or "JavaException");
        var error = realm.Engine.Construct(realm.Modern(known ? name : "Error"), [new JsString(message)]);
        if (!known)
        {
            error.Prototype = ErrorPrototypes.Of(realm, name);
        }

        return error;
    }
}
