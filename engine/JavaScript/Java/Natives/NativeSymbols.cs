using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using JourneySim.Engine.JavaScript.Rhino.Runtime;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>The functions that the engine finds under well-known symbols of Java values; one set a run.</summary>
internal sealed class NativeSymbols(JavaBridge bridge)
{
    /// <summary>How a Java value becomes a primitive.</summary>
    public JsValue ToPrimitive =>
        field ??= new ClrFunction(
            bridge.Realm.Engine,
            "",
            (self, arguments) => Primitive(self, arguments.At(0).ToString())
        );

    public JsValue Iterator =>
        field ??= new ClrFunction(bridge.Realm.Engine, "", (self, _) => bridge.Iteration.Of(((INative)self).Unwrapped));

    /// <summary><c>value instanceof JavaClass</c>; a class itself is an instance of nothing.</summary>
    public JsValue HasInstance =>
        field ??= new ClrFunction(
            bridge.Realm.Engine,
            "",
            (self, arguments) =>
                arguments.At(0) is INative native and not NativeJavaClass
                && bridge.IsInstance(native.Unwrapped, ((NativeJavaClass)self).Class.Name)
                    ? JsBoolean.True
                    : JsBoolean.False
        );

    private static JsValue Primitive(JsValue self, string hint) =>
        self is NativeJavaObject instance ? instance.DefaultValue(hint)
        : self is NativeJavaClass && hint == "number" ? new JsNumber(double.NaN)
        : new JsString(self is IForeignObject foreign ? foreign.MessageText : self.ToString());
}
