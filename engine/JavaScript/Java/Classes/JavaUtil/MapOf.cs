using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>Map.of</c>, <c>Map.entry</c> and their like: maps that can't be written.</summary>
internal static class MapOf
{
    public static JavaClassBuilder Add(JavaClassBuilder builder)
    {
        for (var count = 0; count <= 10; count++)
        {
            var parameters = string.Join(',', Enumerable.Repeat("Object,Object", count));
            builder.Static($"java.util.Map of({parameters})", call => Of(call.Arguments));
        }

        return builder
            .Static(
                "java.util.Map copyOf(java.util.Map)",
                call => Fixed(new JavaLinkedMap(call.Need<IJavaMap>(0).Entries))
            )
            .Static(
                "java.util.Map$Entry entry(Object,Object)",
                call => new JavaEntry("java.util.AbstractMap$SimpleImmutableEntry", call[0], call[1], null)
            );
    }

    private static JavaFixedMap Of(IReadOnlyList<object?> arguments)
    {
        var map = new JavaLinkedMap();
        for (var i = 0; i + 1 < arguments.Count; i += 2)
        {
            if (arguments[i] is null || arguments[i + 1] is null)
            {
                throw new JavaException("java.lang.NullPointerException", null);
            }

            if (map.Put(arguments[i], arguments[i + 1]) is not null)
            {
                throw new JavaException(
                    "java.lang.IllegalArgumentException",
                    "duplicate key: " + JavaValues.Text(arguments[i])
                );
            }
        }

        return Fixed(map);
    }

    private static JavaFixedMap Fixed(JavaLinkedMap map) =>
        new(map.Count == 1 ? "java.util.ImmutableCollections$Map1" : "java.util.ImmutableCollections$MapN", map);
}
