using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary><c>JavaImporter</c>, with or without <c>new</c>.</summary>
internal sealed class NativeImporterFunction : Constructor
{
    private readonly JavaBridge _bridge;
    private readonly JsObject _prototype;

    public NativeImporterFunction(JavaBridge bridge)
        : base(bridge.Realm.Engine, "JavaImporter")
    {
        _bridge = bridge;
        Prototype = bridge.Realm.ModernPrototype("Function");
        _prototype = new JsObject(bridge.Realm.Engine);
        Hide(_prototype, "constructor", this);
        Hide(_prototype, "importClass", new ClrFunction(bridge.Realm.Engine, "importClass", ImportClass, 1));
        Hide(_prototype, "importPackage", new ClrFunction(bridge.Realm.Engine, "importPackage", ImportPackage, 1));
        Hide(_prototype, Jint.Native.Symbol.GlobalSymbolRegistry.ToStringTag, new JsString("JavaImporter"));
        Hide(this, "prototype", _prototype);
    }

    protected override JsValue Call(JsValue thisObject, JsCallArguments arguments) => Construct(arguments, this);

    public override ObjectInstance Construct(JsCallArguments arguments, JsValue newTarget)
    {
        var importer = new NativeJavaImporter(_bridge, _prototype);
        foreach (var argument in arguments)
        {
            importer.Import(argument);
        }

        return importer;
    }

    private JsValue ImportClass(JsValue self, JsCallArguments arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is not NativeJavaClass javaClass)
            {
                throw _bridge.Realm.Errors.InternalError(
                    $"Function importClass must be called with a class; had \"{RhinoValues.TextOf(argument)}\" instead."
                );
            }

            (self as NativeJavaImporter)?.ImportClass(javaClass);
        }

        return Undefined;
    }

    private JsValue ImportPackage(JsValue self, JsCallArguments arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is not NativeJavaPackage package)
            {
                throw _bridge.Realm.Errors.InternalError(
                    $"Function importPackage must be called with a package; had \"{RhinoValues.TextOf(argument)}\" instead."
                );
            }

            (self as NativeJavaImporter)?.ImportPackage(package);
        }

        return Undefined;
    }

    private static void Hide(ObjectInstance target, JsValue key, JsValue value) =>
        target.FastSetProperty(
            key,
            new PropertyDescriptor(value, writable: true, enumerable: false, configurable: true)
        );
}
