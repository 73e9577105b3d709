using Jint.Native;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Natives;

/// <summary>Reads and writes members of Java objects and classes by name (Rhino's <c>JavaMembers</c>).</summary>
internal sealed class MemberAccess(JavaBridge bridge)
{
    private readonly Dictionary<JavaMember, NativeJavaMethod> _functions = [];

    public static bool Has(JavaShape shape, string name, bool isStatic) =>
        (isStatic ? shape.Static(name) : shape.Instance(name)) is not null
        || (name.Contains('(', StringComparison.Ordinal) && Find(shape, name, isStatic) is not null);

    /// <summary>A member's value, or null when there is none.</summary>
    public JsValue? Read(JavaShape shape, string name, object? target, bool isStatic)
    {
        var member = Find(shape, name, isStatic);
        if (member is null)
        {
            return null;
        }

        if (member.IsProperty)
        {
            return member.Getter is { } getter ? bridge.Invoke(getter, target, []) : null;
        }

        return member.Methods.Count > 0 ? Function(member)
            : member.Field is { } field ? bridge.Field(field, target)
            : null;
    }

    public void Write(JavaShape shape, string name, object? target, JsValue value, bool isStatic)
    {
        var member =
            (isStatic ? shape.Static(name) : shape.Instance(name) ?? shape.Static(name)) ?? throw NotFound(shape, name);
        if (member.IsProperty)
        {
            WriteProperty(shape, member, target, value);
        }
        else if (member.Field is { } field)
        {
            // Rhino converts before it finds that a field is final, and then gives up without a word.
            var converted = bridge.Coercion.To(field.Type, value);
            if (field.Write is { } write)
            {
                bridge.Java(() =>
                {
                    write(target, converted);
                    return null;
                });
            }
        }
        else
        {
            throw bridge.Realm.Errors.InternalError($"Java method \"{name}\" cannot be assigned to.");
        }
    }

    public Exception NotFound(JavaShape shape, string name) =>
        bridge.Realm.Errors.InternalError(
            $"Java class \"{shape.Class.Name}\" has no public instance field or method named \"{name}\"."
        );

    private void WriteProperty(JavaShape shape, JavaMember member, object? target, JsValue value)
    {
        var setter = member.Setter ?? throw NotFound(shape, member.Name);
        if (member.Setters is { } setters && value is not JsNull)
        {
            JsValue[] arguments = [value];
            setter =
                bridge.Overloads.Choose(setters.Methods, arguments)
                ?? throw bridge.Realm.Errors.InternalError(
                    $"Can't find method {setter.Owner}.{setters.Name}({Conversion.ScriptSignature.Of(arguments, bridge.Realm.IsEs6)})."
                );
        }

        bridge.Invoke(setter, target, [bridge.Coercion.To(setter.Parameters[0], value)]);
    }

    /// <summary>A member by name, or one overload by its signature: <c>valueOf(int)</c>.</summary>
    private static JavaMember? Find(JavaShape shape, string name, bool isStatic)
    {
        var member = isStatic ? shape.Static(name) : shape.Instance(name) ?? shape.Static(name);
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (member is not null || open <= 0)
        {
            return member;
        }

        var overloads = Find(shape, name[..open], isStatic);
        var chosen = overloads?.Methods.FirstOrDefault(method =>
            $"({string.Join(',', method.Parameters)})" == name[open..]
        );
        return chosen is null ? null
            : overloads!.Methods.Count == 1 ? overloads
            : new JavaMember(name) { Methods = { chosen } };
    }

    private NativeJavaMethod Function(JavaMember member)
    {
        if (!_functions.TryGetValue(member, out var function))
        {
            _functions[member] = function = new NativeJavaMethod(bridge, member);
        }

        return function;
    }
}
