using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Gives an error that the engine raised what Rhino gives it when a script catches it.</summary>
internal static class RaisedErrors
{
    public static void Dress(RhinoRealm realm, ObjectInstance error)
    {
        if (error is not JsError)
        {
            return;
        }

        EngineTexts.Translate(realm, error);
        var stack = ErrorStacks.Of(realm, error);
        var (file, line) = ErrorStacks.Place(stack);
        var place = $"({file}#{line})";
        if (!realm.Java.Catch(realm, error, place) && error.Get("name").ToString() == "InternalError")
        {
            Put(error, "message", new JsString($"{error.Get("message")} {place}"), enumerable: false);
        }

        if (realm.Members.ShowConstructors)
        {
            // The prototype's constructor comes with the standard object.
            realm.Standard.Get(error.Get("name"));
        }

        if (!error.HasOwnProperty("fileName"))
        {
            Put(error, "fileName", new JsString(file), enumerable: true);
            Put(error, "lineNumber", KeptNumbers.Integer(line), enumerable: true);
        }

        ErrorStacks.Put(error, stack);
    }

    /// <summary>Defined in full: Jint makes a message when it is first looked at, and would undo a quick write.</summary>
    private static void Put(ObjectInstance error, string name, JsValue value, bool enumerable) =>
        error.DefineOwnProperty(name, new PropertyDescriptor(value, writable: true, enumerable, configurable: true));
}
