using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Symbol;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>
/// What <c>JavaImporter(…)</c> gives: classes by simple name, and the classes of imported packages. A class that is
/// not visible was given as a package, so its name is undefined here.
/// </summary>
internal sealed class NativeJavaImporter : ObjectInstance
{
    private readonly JavaBridge _bridge;
    private readonly List<NativeJavaPackage> _packages = [];

    public NativeJavaImporter(JavaBridge bridge, ObjectInstance prototype)
        : base(bridge.Realm.Engine)
    {
        _bridge = bridge;
        Prototype = prototype;
    }

    public void Import(JsValue imported)
    {
        switch (imported)
        {
            case NativeJavaClass javaClass:
                ImportClass(javaClass);
                break;
            case NativeMissingClass missing:
                FastSetDataProperty(missing.SimpleName, missing);
                break;
            case NativeJavaPackage package:
                ImportPackage(package);
                break;
            default:
                throw _bridge.Realm.Errors.InternalError(
                    $"\"{RhinoValues.TextOf(imported)}\" is neither a class nor a package."
                );
        }
    }

    public void ImportClass(NativeJavaClass javaClass)
    {
        var name = javaClass.Class.Name[(javaClass.Class.Name.LastIndexOf('.') + 1)..];
        if (HasProperty(name) && !ReferenceEquals(Get(name), javaClass))
        {
            throw _bridge.Realm.Errors.InternalError(
                $"Cannot import \"{name}\" since a property by that name is already defined."
            );
        }

        FastSetDataProperty(name, javaClass);
    }

    public void ImportPackage(NativeJavaPackage package)
    {
        if (!_packages.Exists(known => known.Name == package.Name))
        {
            _packages.Add(package);
        }
    }

    public override JsValue Get(JsValue property, JsValue receiver) =>
        property is JsSymbol || base.HasProperty(property)
            ? base.Get(property, receiver)
            : FromPackages(property.ToString()) ?? JsValue.Undefined;

    public override bool HasProperty(JsValue property) =>
        base.HasProperty(property) || (property is JsString && FromPackages(property.ToString()) is not null);

    private JsValue? FromPackages(string name)
    {
        JsValue? found = null;
        foreach (var package in _packages)
        {
            if (package.Member(name, orPackage: false) is { } value and not NativeJavaPackage)
            {
                found = found is null
                    ? value
                    : throw _bridge.Realm.Errors.InternalError($"Ambiguous import: \"{found}\" and and \"{value}\".");
            }
        }

        return found;
    }
}
