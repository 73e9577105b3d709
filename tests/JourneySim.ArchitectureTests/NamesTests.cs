using System.Reflection;

namespace JourneySim.ArchitectureTests;

public sealed class NamesTests
{
    private static readonly string[] EmptyWords =
    [
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Manager",
        "Common",
        "Misc",
        "Base",
        "Impl",
    ];

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        House
            .Types.Select(t => t.Name.Split('`')[0])
            .Where(n => EmptyWords.Any(w => n.EndsWith(w, StringComparison.Ordinal)))
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Classes_are_sealed_unless_abstract_or_inherited()
    {
        var inherited = House.Types.Select(t => t.BaseType).OfType<Type>().Select(Definition).ToHashSet();
        House
            .Types.Where(t => t.IsClass && !t.IsAbstract && !t.IsSealed)
            .Where(t => !inherited.Contains(Definition(t)))
            .Select(t => t.FullName)
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_engine_has_no_public_setters()
    {
        var wrong =
            from type in House.Types
            where type.Assembly.GetName().Name == "JourneySim.Engine" && type.IsVisible
            from property in type.GetProperties(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
            )
            let setter = property.SetMethod
            where setter is { IsPublic: true } && property.GetIndexParameters().Length == 0
            where
                !setter
                    .ReturnParameter.GetRequiredCustomModifiers()
                    .Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            where setter.GetBaseDefinition().DeclaringType == type
            select $"{type.FullName}.{property.Name}";

        wrong.Should().BeEmpty();
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
