using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings;

/// <summary>
/// The Java that scripts of a generation can reach on Advanced Identity Cloud: the classes its list lets them name, and the classes of everything
/// that those and the bindings hand out. Read from the tables that run.
/// </summary>
public static class ScriptClassCatalog
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<ScriptClass> Of(ScriptGeneration generation)
    {
        var list = ClassPatterns.Of(generation == ScriptGeneration.Legacy ? "aic" : "nextgen");
        var found = new SortedDictionary<string, ScriptClass>(StringComparer.Ordinal);
        var open = new Queue<string>(
            JavaClassList.Names.Where(list.Allows).Concat(BindingCatalog.Of(generation).Select(b => b.Type))
        );
        while (open.TryDequeue(out var name))
        {
            if (!found.ContainsKey(name) && JavaClassList.TryFind(name, out _))
            {
                var described = Describe(JavaClasses.BuiltIn.Find(name), list.Allows(name));
                found.Add(name, described);
                foreach (var type in described.Members.SelectMany(Types))
                {
                    open.Enqueue(type);
                }
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Types(BindingMember member) =>
        (member.Parameters ?? []).Append(member.Type).Select(t => t.TrimEnd('[', ']', '.'));

    private static ScriptClass Describe(JavaClass javaClass, bool canBeNamed)
    {
        var shape = JavaClasses.BuiltIn.ShapeOf(javaClass);
        return new ScriptClass(
            javaClass.Name,
            canBeNamed,
            CanBeMade: !javaClass.IsInterface && !javaClass.IsAbstract && javaClass.Constructors.Count > 0,
            IsFunction: javaClass.IsInterface
                && shape.Abstract().Select(m => m.Name).Distinct(StringComparer.Ordinal).Count() == 1,
            [.. shape.Lineage.Skip(1).Select(above => above.Name)],
            [
                .. javaClass.Constructors.Select(c => Described("<init>", c, shape, isStatic: true)),
                .. shape.InstanceNames.SelectMany(name => Described(shape.Instance(name)!, shape, isStatic: false)),
                .. shape.StaticNames.SelectMany(name => Described(shape.Static(name)!, shape, isStatic: true)),
            ]
        );
    }

    private static IEnumerable<BindingMember> Described(JavaMember member, JavaShape shape, bool isStatic)
    {
        var methods = member.Methods.Where(m => m.Owner != "java.lang.Object").ToList();
        if (member.IsProperty)
        {
            return member.Getter is { } getter && getter.Owner != "java.lang.Object"
                ? [new BindingMember(member.Name, getter.Signature.ReturnType, null, isStatic, shape.HasBody(getter))]
                : [];
        }

        return member.Field is { } field && methods.Count == 0
            ? [new BindingMember(member.Name, field.Type, null, isStatic, IsSimulated: true)]
            : methods.Select(method => Described(member.Name, method, shape, isStatic));
    }

    private static BindingMember Described(string name, JavaMethod method, JavaShape shape, bool isStatic) =>
        new(
            name,
            method.Signature.ReturnType,
            method.Signature.VarArgs
                ? [.. method.Parameters.SkipLast(1), method.Parameters[^1] + "..."]
                : method.Parameters,
            isStatic,
            method.IsConstructor ? method.Body is not null : shape.HasBody(method)
        );
}
