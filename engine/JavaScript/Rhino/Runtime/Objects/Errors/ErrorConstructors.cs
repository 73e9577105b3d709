using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;

/// <summary>The constructors of errors: <c>Error(message, fileName, lineNumber)</c>.</summary>
internal static class ErrorConstructors
{
    public static Func<RhinoRealm, JsValue?> Of(string name) => realm => Make(realm, name);

    private static NativeConstructor Make(RhinoRealm realm, string name)
    {
        var prototype = ErrorPrototypes.Of(realm, name);
        NativeConstructor? made = null;
        made = new NativeConstructor(
            realm,
            name,
            1,
            prototype,
            (_, _, arguments) => Construct(realm, prototype, arguments),
            (_, arguments, _) => Construct(realm, prototype, arguments)
        )
        {
            Text = NativeTexts.Of(name == "Error" ? "Error" : null, name, 1),
        };
        if (name == "Error")
        {
            made.FastSetProperty(
                "captureStackTrace",
                Method(new NativeFunction(realm, "Error", "captureStackTrace", 2, Capture))
            );
            made.FastSetProperty("stackTraceLimit", Data(JsNumber.Create(double.PositiveInfinity)));
            made.FastSetProperty("prepareStackTrace", Data(JsValue.Undefined));
        }

        return made;
    }

    private static ObjectInstance Construct(RhinoRealm realm, ObjectInstance prototype, JsValue[] arguments)
    {
        JsValue[] message = arguments.At(0) is JsUndefined ? [] : [new JsString(Texts.Printed.Of(arguments[0]))];
        var error = realm.Engine.Construct(realm.Modern("Error"), message);
        error.Prototype = prototype;
        error.FastSetProperty(
            "stack",
            PropertyDescriptor.CreateLazy(
                () => new JsString(ErrorStacks.Captured(realm, error)),
                PropertyFlag.NonEnumerable
            )
        );
        if (arguments.Length > 1)
        {
            error.FastSetProperty("fileName", Data(arguments[1]));
        }

        if (arguments.Length > 2)
        {
            error.FastSetProperty("lineNumber", Data(new JsNumber(TypeConverter.ToInt32(arguments[2]))));
        }

        return error;
    }

    private static JsValue Capture(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var target = Receiver.Converted(realm, arguments.At(0));
        ErrorStacks.Put(target, ErrorStacks.Of(realm, realm.Engine.Construct(realm.Modern("Error"), [])));
        return JsValue.Undefined;
    }

    private static PropertyDescriptor Method(JsValue value) => new(value, PropertyFlag.NonEnumerable);

    private static PropertyDescriptor Data(JsValue value) =>
        new(value, writable: true, enumerable: true, configurable: true);
}
