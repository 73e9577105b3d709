using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using JourneySim.Testing.Files;

namespace JourneySim.Tests.Packages;

/// <summary>The door of the package, the namespace <c>JourneySim</c>, is a promise: a golden file holds every member, and what other types it hands out.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Assembly House = typeof(JourneySimulator).Assembly;

    private static IReadOnlyList<Type> Door =>
        [
            .. House
                .GetExportedTypes()
                .Where(t => t.Namespace == "JourneySim")
                .OrderBy(t => t.FullName, StringComparer.Ordinal),
        ];

    [Fact]
    public void The_door_of_the_package_is_as_it_was()
    {
        var text = new StringBuilder();
        foreach (var type in Door)
        {
            text.Append(Head(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        Golden.Match(text.ToString(), "public-surface");
    }

    [Fact]
    public void The_door_hands_out_few_types_of_other_rooms()
    {
        var handed = Door.SelectMany(Mentioned)
            .Where(t => t.FullName?.StartsWith("JourneySim.", StringComparison.Ordinal) == true && !Door.Contains(t))
            .Select(t => t.FullName!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

        Golden.Match(string.Join('\n', handed) + "\n", "types-of-other-rooms");
    }

    [Fact]
    public void Everything_at_the_door_is_documented()
    {
        var documented = XDocument
            .Load(Path.ChangeExtension(House.Location, ".xml"))
            .Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .Select(m => m.Attribute("name")!.Value.Split('(')[0])
            .ToHashSet(StringComparer.Ordinal);

        var missing = Door.SelectMany(type =>
            type.GetMembers(
                    BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
                )
                .Where(m =>
                    m is MethodInfo { IsSpecialName: false } or PropertyInfo or FieldInfo { IsSpecialName: false }
                )
                .Where(m =>
                    m.GetCustomAttribute<CompilerGeneratedAttribute>() is null && type.GetMethod("<Clone>$") is null
                )
                .Select(m => $"{(m is MethodInfo ? 'M' : m is PropertyInfo ? 'P' : 'F')}:{type.FullName}.{m.Name}")
                .Prepend($"T:{type.FullName}")
        );

        missing.Where(m => !documented.Contains(m)).Should().BeEmpty();
    }

    private static string Head(Type type) =>
        (
            type.IsEnum ? "enum "
            : type is { IsAbstract: true, IsSealed: true } ? "static class "
            : type.GetMethod("<Clone>$") is not null ? "record "
            : "class "
        )
        + Name(type)
        + (type.IsSealed ? "" : " (open)");

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own =
            BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return Enum.GetNames(type);
        }

        var made = type.GetConstructors().Select(c => $"new{Parameters(c)}");
        var properties = type.GetProperties(Own)
            .Select(p => $"{Name(p.PropertyType)} {p.Name} {{ {(p.CanWrite ? "get; init; " : "get; ")}}}");
        var methods = type.GetMethods(Own)
            .Where(m => !m.IsSpecialName && m.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(m => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnType)} {m.Name}{Parameters(m)}");
        return [.. made, .. properties, .. methods];
    }

    private static string Parameters(MethodBase method) =>
        "("
        + string.Join(
            ", ",
            method
                .GetParameters()
                .Select(p =>
                    (p.GetCustomAttribute<ParamArrayAttribute>() is null ? "" : "params ")
                    + $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue ?? "null"}" : "")}"
                )
        )
        + ")";

    private static string Name(Type type) =>
        type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;

    private static IEnumerable<Type> Mentioned(Type type) =>
        type.GetMembers()
            .SelectMany(m =>
                m switch
                {
                    MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
                    ConstructorInfo made => made.GetParameters().Select(p => p.ParameterType),
                    PropertyInfo property => [property.PropertyType],
                    _ => [],
                }
            )
            .SelectMany(Parts);

    private static IEnumerable<Type> Parts(Type type) =>
        type.IsArray ? Parts(type.GetElementType()!)
        : type.IsByRef ? []
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];
}
