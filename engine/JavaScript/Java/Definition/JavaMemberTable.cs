using System.Collections.Frozen;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>Builds the table of names of a class as Rhino's <c>JavaMembers.reflect</c> does, with bean properties.</summary>
internal static class JavaMemberTable
{
    public static (FrozenDictionary<string, JavaMember> Members, IReadOnlyList<string> Names) Build(
        JavaClass javaClass,
        IReadOnlyList<JavaClass> lineage,
        IReadOnlyList<JavaMethod> methods,
        bool isStatic
    )
    {
        var members = new Dictionary<string, JavaMember>(StringComparer.Ordinal);
        var order = new JavaHashOrder<string>();
        foreach (var method in methods.Where(method => method.IsStatic == isStatic))
        {
            Named(members, order, method.Name).Methods.Add(method);
        }

        foreach (var field in lineage.Where(at => at.IsPublic || at == javaClass).SelectMany(at => at.Fields))
        {
            if (field.IsStatic == isStatic)
            {
                Named(members, order, field.Name).Field ??= field;
            }
        }

        var properties = new JavaHashOrder<JavaMember>();
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in order.InOrder.ToList())
        {
            if (
                Property(members, name) is { } property
                && !members.ContainsKey(property.Name)
                && added.Add(property.Name)
            )
            {
                properties.Add(JavaHashCode.Of(property.Name), property);
            }
        }

        order.Expect(properties.Count);
        foreach (var property in properties.InOrder)
        {
            members[property.Name] = property;
            order.Add(JavaHashCode.Of(property.Name), property.Name);
        }

        return (members.ToFrozenDictionary(StringComparer.Ordinal), [.. order.InOrder]);
    }

    private static JavaMember Named(Dictionary<string, JavaMember> members, JavaHashOrder<string> order, string name)
    {
        if (!members.TryGetValue(name, out var member))
        {
            members[name] = member = new JavaMember(name);
            order.Add(JavaHashCode.Of(name), name);
        }

        return member;
    }

    private static JavaMember? Property(Dictionary<string, JavaMember> members, string name)
    {
        var isIs = name.StartsWith("is", StringComparison.Ordinal);
        if (
            !isIs
            && !name.StartsWith("get", StringComparison.Ordinal)
            && !name.StartsWith("set", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var component = name[(isIs ? 2 : 3)..];
        if (component.Length == 0)
        {
            return null;
        }

        var getter = Getter(members, "get" + component) ?? Getter(members, "is" + component);
        var setters = members.GetValueOrDefault("set" + component);
        var setter = setters?.Methods.FirstOrDefault(method =>
            method.Parameters.Count == 1 && (getter is null || method.Parameters[0] == getter.Signature.ReturnType)
        );
        return new JavaMember(Bean(component))
        {
            IsProperty = true,
            Getter = getter,
            Setter = setter,
            Setters = setters?.Methods.Count > 1 ? setters : null,
        };
    }

    private static JavaMethod? Getter(Dictionary<string, JavaMember> members, string name) =>
        members
            .GetValueOrDefault(name)
            ?.Methods.FirstOrDefault(method => method.Parameters.Count == 0 && method.Signature.ReturnType != "void");

    /// <summary><c>Status</c> is <c>status</c>; <c>URL</c> stays as it is.</summary>
    private static string Bean(string component) =>
        !char.IsUpper(component[0]) ? component
        : component.Length == 1 ? component.ToLowerInvariant()
        : char.IsUpper(component[1]) ? component
        : char.ToLowerInvariant(component[0]) + component[1..];
}
