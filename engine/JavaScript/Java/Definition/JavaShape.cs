using System.Collections.Frozen;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>
/// The public members of a class and all above it, as Java's reflection shows them to Rhino's <c>JavaMembers</c>:
/// overloads by name, bean properties, fields.
/// </summary>
internal sealed class JavaShape
{
    private readonly JavaClasses _classes;
    private readonly FrozenDictionary<string, JavaMember> _instance;
    private readonly FrozenDictionary<string, JavaMember> _static;

    public JavaShape(JavaClass javaClass, JavaClasses classes)
    {
        _classes = classes;
        Class = javaClass;
        Lineage = [.. Above(javaClass).Distinct()];
        var methods = new JavaMethodTable(Visible(javaClass)).InOrder;
        (_instance, InstanceNames) = JavaMemberTable.Build(javaClass, Lineage, methods, isStatic: false);
        (_static, StaticNames) = JavaMemberTable.Build(javaClass, Lineage, methods, isStatic: true);
    }

    public JavaClass Class { get; }

    /// <summary>The class, then its superclasses and interfaces: who gives a body first wins.</summary>
    public IReadOnlyList<JavaClass> Lineage { get; }

    /// <summary>Names as <c>Object.keys</c> lists them: in the order of a <c>java.util.HashMap</c>.</summary>
    public IReadOnlyList<string> InstanceNames { get; }

    public IReadOnlyList<string> StaticNames { get; }

    public JavaMember? Instance(string name) => _instance.GetValueOrDefault(name);

    public JavaMember? Static(string name) => _static.GetValueOrDefault(name);

    /// <summary>What a method does for objects of this class.</summary>
    public JavaBody BodyOf(JavaMethod method) => Find(method) ?? throw NotSimulated(method);

    public bool HasBody(JavaMethod method) => Find(method) is not null;

    private JavaBody? Find(JavaMethod method)
    {
        if (method.IsStatic)
        {
            return method.Body;
        }

        foreach (var candidate in Lineage)
        {
            if (candidate.OwnBody(method.Signature.Key) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>A method for Java code to call by name and number of arguments.</summary>
    public JavaDispatch Virtual(string name, int count)
    {
        var found = Instance(name)?.Methods.FirstOrDefault(method => method.Parameters.Count == count);
        return found is null
            ? throw new InvalidOperationException($"{Class.Name} has no {name} with {count} parameters.")
            : new JavaDispatch(BodyOf(found));
    }

    /// <summary>What a functional interface leaves open: neither static nor default, and not of every object.</summary>
    public IReadOnlyList<JavaMethod> Abstract() =>
        [
            .. Lineage
                .Where(static type => type.IsInterface)
                .SelectMany(static type => type.Methods)
                .Where(static method => !method.IsStatic && !method.IsDefault)
                .Where(static method => method.Name is not ("equals" or "hashCode" or "toString"))
                .Where(method => !Lineage.Any(type => type.Methods.Any(other => IsDefaultOf(other, method)))),
        ];

    private static bool IsDefaultOf(JavaMethod candidate, JavaMethod method) =>
        candidate.IsDefault && candidate.Signature.Key == method.Signature.Key;

    private static Diagnostics.NotSimulatedException NotSimulated(JavaMethod method) =>
        new($"{method.Owner}.{method.Signature.Key}");

    private IEnumerable<JavaClass> Above(JavaClass type)
    {
        var classes = new List<JavaClass>();
        for (JavaClass? at = type; at is not null; at = Superclass(at))
        {
            classes.Add(at);
        }

        return classes.Concat(classes.SelectMany(Interfaces));
    }

    private JavaClass? Superclass(JavaClass type) =>
        type.SuperclassName is { } name && _classes.TryFind(name, out var above) ? above : null;

    private IEnumerable<JavaClass> Interfaces(JavaClass type)
    {
        foreach (var name in type.InterfaceNames)
        {
            if (_classes.TryFind(name, out var face))
            {
                yield return face;
                foreach (var above in Interfaces(face))
                {
                    yield return above;
                }
            }
        }
    }

    /// <summary>Of a class that is not public only what its interfaces and public superclasses declare is seen.</summary>
    private IEnumerable<JavaMethod> Visible(JavaClass type)
    {
        if (type.IsPublic)
        {
            return Above(type)
                .Distinct()
                .SelectMany(at => at.Methods.Where(m => !(m.IsStatic && at.IsInterface && at != type)));
        }

        var faces = Interfaces(type).SelectMany(face => face.Methods.Where(method => !method.IsStatic));
        return Superclass(type) is { } above ? faces.Concat(Visible(above)) : faces;
    }
}
