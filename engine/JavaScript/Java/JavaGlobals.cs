using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Java.Natives;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>Rhino's Java globals: the roots of packages and the functions beside them.</summary>
internal sealed class JavaGlobals(JavaBridge bridge)
{
    private NativeJavaPackage? _packages;

    private NativeJavaPackage Packages => _packages ??= new NativeJavaPackage(bridge, "");

    public JsValue? Make(string name) =>
        name switch
        {
            "Packages" => Packages,
            "java" or "javax" or "org" or "com" or "edu" or "net" => Packages.Get(name),
            "getClass" => new ClrFunction(bridge.Realm.Engine, "getClass", (_, a) => ClassOf(a.At(0)), 1),
            "JavaImporter" => new NativeImporterFunction(bridge),
            "JavaAdapter" => new NativeAdapterFunction(bridge),
            _ => null,
        };

    private JsValue ClassOf(JsValue value)
    {
        if (value is INative native)
        {
            JsValue at = Packages;
            foreach (var part in JavaValues.ClassNameOf(native.Unwrapped).Split('.'))
            {
                at = at.Get(part);
            }

            return at;
        }

        throw bridge.Realm.Errors.InternalError("Expected argument to getClass() to be a Java object.");
    }
}
