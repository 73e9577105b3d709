using System.Globalization;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>Makes Java objects of a script's functions and objects.</summary>
internal sealed class Adapters(JavaBridge bridge)
{
    private readonly Dictionary<object, Dictionary<string, JavaAdapter>> _made = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<string, JavaClass> _classes = new(StringComparer.Ordinal);

    /// <summary>A function or object where Java wants an interface; the same one each time.</summary>
    public JavaAdapter For(string face, ObjectInstance script)
    {
        if (!_made.TryGetValue(script, out var made))
        {
            _made[script] = made = new(StringComparer.Ordinal);
        }

        if (made.TryGetValue(face, out var known))
        {
            return known;
        }

        if (script is Function or JsRegExp)
        {
            RequireOneName(face);
        }

        return made[face] = new JavaAdapter(
            bridge,
            ClassOf("jdk.proxy1.$Proxy", null, [face]),
            script,
            isWrapped: false
        );
    }

    /// <summary><c>new JavaAdapter(Class, …, object)</c>.</summary>
    public ObjectInstance Make(JsCallArguments arguments)
    {
        if (arguments.Length == 0)
        {
            throw bridge.Realm.Errors.TypeError("JavaAdapter requires at least one argument.");
        }

        var types = new List<JavaClass>();
        while (types.Count < arguments.Length - 1 && !NativeValue.IsPlainObject(arguments[types.Count]))
        {
            types.Add(
                arguments[types.Count] is NativeJavaClass javaClass
                    ? javaClass.Class
                    : throw bridge.Realm.Errors.TypeError(
                        $"Argument {types.Count.ToString(CultureInfo.InvariantCulture)} is not Java class: {RhinoValues.TextOf(arguments[types.Count])}."
                    )
            );
        }

        var supers = types.FindAll(static type => !type.IsInterface);
        if (supers.Count > 1)
        {
            throw bridge.Realm.Errors.TypeError(
                $"Only one class may be extended by a JavaAdapter. Had {supers[0].Name} and {supers[1].Name}."
            );
        }

        var script =
            arguments[types.Count] as ObjectInstance
            ?? throw bridge.Realm.Errors.TypeError(
                $"Expected argument of type object, but instead had type {RhinoValues.TypeOf(arguments[types.Count])}"
            );
        var faces = types.FindAll(static type => type.IsInterface).ConvertAll(static type => type.Name);
        var made = ClassOf("adapter", supers.Count == 0 ? null : supers[0].Name, faces);
        return new NativeJavaAdapter(bridge, new JavaAdapter(bridge, made, script, isWrapped: true));
    }

    /// <summary><c>new Interface(function)</c>.</summary>
    public ObjectInstance ByConstructor(NativeJavaClass type, JsCallArguments arguments) =>
        arguments.Length == 0
            ? throw bridge.Realm.Errors.InternalError("JavaAdapter requires at least one argument.")
            : Make([type, arguments[0]]);

    private void RequireOneName(string face)
    {
        var shape = bridge.Known.ShapeOf(bridge.Known.Find(face));
        var wanted = shape.Abstract().Select(static method => method.Name);
        var names = wanted.Distinct(StringComparer.Ordinal).ToList();
        var others = shape.InstanceNames.Count - names.Count;
        if (names.Count == 1 || (names.Count == 0 && others == 1))
        {
            return;
        }

        throw bridge.Realm.Errors.InternalError(
            names.Count == 0 && others == 0
                ? $"Cannot convert function to interface {face} with no methods"
                : $"Cannot convert function to interface {face} since it contains methods with different names"
        );
    }

    private JavaClass ClassOf(string prefix, string? super, IReadOnlyList<string> faces)
    {
        var key = prefix + "|" + super + "|" + string.Join('|', faces);
        if (!_classes.TryGetValue(key, out var made))
        {
            var number = _classes.Keys.Count(known => known.StartsWith(prefix, StringComparison.Ordinal)) + 1;
            var builder = JavaClass.Define(prefix + number.ToString(CultureInfo.InvariantCulture));
            if (super is not null)
            {
                builder.Extends(super);
            }

            _classes[key] = made = builder.Implements([.. faces]).AlwaysVisible().Build();
        }

        return made;
    }
}
