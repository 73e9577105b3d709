using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>
/// A script's own object as Java holds it: an object is a <c>java.util.Map</c>, an array a <c>java.util.List</c>.
/// Handed back to the script it is the same object again.
/// </summary>
internal class NativeValue(JavaBridge bridge, JsValue script) : IJavaObject, ISharedState
{
    public JsValue Script { get; } = script;

    public JavaClass Class =>
        Bridge.Known.Find(
            Script is JsRegExp && !Bridge.Realm.IsEs6 ? "org.mozilla.javascript.regexp.NativeRegExpCallable"
            : Script is NativeJavaPackage ? "org.mozilla.javascript.NativeJavaPackage"
            : Script is NativeJavaMethod ? "org.mozilla.javascript.NativeJavaMethod"
            : Script is JsSymbol ? "org.mozilla.javascript.NativeSymbol"
            : JavaTexts.ClassOf(Script)
        );

    public object Shared => Script;

    public virtual string JavaText => JavaTexts.Of(Script);

    protected JavaBridge Bridge { get; } = bridge;

    public static NativeValue Of(JavaBridge bridge, JsValue script) =>
        script switch
        {
            JsArray array => new NativeArrayValue(bridge, array),
            ObjectInstance instance when IsPlainObject(instance) => new NativeObjectValue(bridge, instance),
            _ => new NativeValue(bridge, script),
        };

    /// <summary>True for objects that Rhino represents by NativeObject.</summary>
    public static bool IsPlainObject(JsValue value) => value is JsObject or OrderedObject;

    /// <summary>True for what can stand in for a Java interface.</summary>
    public static bool IsAdaptable(ObjectInstance value, bool isEs6) =>
        IsPlainObject(value) || (value is JsRegExp && !isEs6) || value is Function and not NativeJavaPackage;

    public bool JavaEquals(object? other) => other is NativeValue value && ReferenceEquals(value.Script, Script);

    public override bool Equals(object? obj) => JavaEquals(obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Script);
}
