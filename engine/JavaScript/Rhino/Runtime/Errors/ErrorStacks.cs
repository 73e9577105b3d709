using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>The <c>stack</c> of an error, in Rhino's form: one line <c>\tat file:line (function)</c> a frame.</summary>
internal static class ErrorStacks
{
    /// <summary>Gives an error that is thrown the <c>stack</c> of the place.</summary>
    public static void Give(RhinoRealm realm, ObjectInstance thrown)
    {
        if (thrown is JsError && Of(realm, thrown) is { Length: > 0 } stack)
        {
            Put(thrown, stack);
        }
    }

    /// <summary>The stack of an error; frames of lowered functions and of Java methods left out.</summary>
    public static string Of(RhinoRealm realm, ObjectInstance error) => Filtered(realm, () => error.Get("stack"));

    /// <summary>The frames that the engine underneath noted when the error was made, whatever its own member says.</summary>
    public static string Captured(RhinoRealm realm, ObjectInstance error) =>
        Filtered(
            realm,
            () => realm.ModernPrototype("Error").GetOwnProperty("stack").Get?.Call(error, []) ?? JsValue.Undefined
        );

    private static string Filtered(RhinoRealm realm, Func<JsValue> read)
    {
        realm.TellsStack = true;
        try
        {
            return read() is JsString stack ? StackFrames.Read(stack.ToString()) : "";
        }
        finally
        {
            realm.TellsStack = false;
        }
    }

    public static void Put(ObjectInstance error, string stack) =>
        error.FastSetProperty(
            "stack",
            new PropertyDescriptor(new JsString(stack), writable: true, enumerable: false, configurable: true)
        );

    /// <summary>The place of the innermost frame.</summary>
    public static (string File, int Line) Place(string stack)
    {
        var first = stack.AsSpan().TrimStart('\n');
        var end = first.IndexOf('\n');
        var frame = (end < 0 ? first : first[..end]).ToString();
        if (!frame.StartsWith("\tat ", StringComparison.Ordinal))
        {
            return ("", 0);
        }

        frame = frame[4..];
        var paren = frame.IndexOf(" (", StringComparison.Ordinal);
        frame = paren < 0 ? frame : frame[..paren];
        var colon = frame.LastIndexOf(':');
        return colon > 0 && int.TryParse(frame.AsSpan(colon + 1), CultureInfo.InvariantCulture, out var line)
            ? (frame[..colon], line)
            : (frame, 0);
    }
}
