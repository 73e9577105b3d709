using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>The methods that scripts reach, overridden ones once, in the order in which Rhino meets them.</summary>
internal sealed class JavaMethodTable
{
    public JavaMethodTable(IEnumerable<JavaMethod> methods)
    {
        var order = new JavaHashOrder<JavaMethod>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var method in methods)
        {
            if (seen.Add(method.Signature.Key))
            {
                order.Add(JavaHashCode.Of(method.Name) ^ method.Parameters.Count, method);
            }
        }

        InOrder = [.. order.InOrder];
    }

    public IReadOnlyList<JavaMethod> InOrder { get; }
}
