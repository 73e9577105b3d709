using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>
/// <c>java.lang.Class</c> (Java SE 17): names and questions only. What opens a way to other classes, members or
/// loaders is not simulated.
/// </summary>
internal static class ClassClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.Class")
            .Static("Class forName(String)", ForName)
            .Method("String getName()", call => Self(call).Name)
            .Method("String getTypeName()", call => JavaTypeName.Written(Self(call).Name))
            .Method("String getCanonicalName()", call => JavaTypeName.Written(Self(call).Name).Replace('$', '.'))
            .Method("String getSimpleName()", call => Simple(JavaTypeName.Written(Self(call).Name)))
            .Method("String getPackageName()", call => Package(Self(call).Name))
            .Method("Class getComponentType()", Component)
            .Method("Class componentType()", Component)
            .Method(
                "Class arrayType()",
                call => JavaPrimitives.ClassOf(JavaTypeName.Internal(JavaTypeName.Written(Self(call).Name) + "[]"))
            )
            .Method("boolean isMemberClass()", call => Self(call).Name.Contains('$', StringComparison.Ordinal))
            .Method("boolean isAnnotation()", _ => false)
            .Method("boolean isSynthetic()", _ => false)
            .Method("boolean isRecord()", _ => false)
            .Method("boolean isAnonymousClass()", _ => false)
            .Method("boolean isLocalClass()", _ => false)
            .Method("boolean isHidden()", _ => false)
            .Method("Class[] getInterfaces()", Interfaces)
            .Method("boolean isInterface()", call => Self(call).IsInterface)
            .Method("boolean isEnum()", call => Self(call).EnumConstants.Count > 0)
            .Method("boolean isArray()", call => Self(call).Name.StartsWith('['))
            .Method("boolean isPrimitive()", call => JavaTypeName.IsPrimitive(Self(call).Name))
            .Method(
                "boolean isInstance(Object)",
                call => call[0] is { } value && call.Run.Bridge.IsInstance(value, Self(call).Name)
            )
            .Method(
                "boolean isAssignableFrom(Class)",
                call => call.Run.Bridge.IsAssignable(call.Need<JavaClass>(0).Name, Self(call).Name)
            )
            .Method("Class getSuperclass()", Superclass)
            .Method("Object[] getEnumConstants()", call => EnumMembers.Values(Self(call)))
            .Method("String toString()", call => JavaValues.Text(call.This))
            .Method("Object cast(Object)", call => call[0])
            .Build();

    private static JavaClass Self(JavaCall call) => (JavaClass)call.This!;

    private static object ForName(JavaCall call) =>
        call.Run.Classes.TryFind(call.NeedText(0), out var found)
            ? found
            : throw new JavaException("java.lang.ClassNotFoundException", call.Text(0));

    private static object? Superclass(JavaCall call) =>
        Self(call).SuperclassName is { } name && call.Run.Classes.TryFind(name, out var found) ? found : null;

    private static string Simple(string name) => name[(name.LastIndexOfAny(['.', '$']) + 1)..];

    private static object? Component(JavaCall call) =>
        JavaTypeName.Written(Self(call).Name) is var name && !name.EndsWith("[]", StringComparison.Ordinal) ? null
        : JavaTypeName.IsPrimitive(name[..^2]) || name.EndsWith("[][]", StringComparison.Ordinal)
            ? JavaPrimitives.ClassOf(JavaTypeName.Internal(name[..^2]))
        : call.Run.ClassNamed(name[..^2]);

    private static JavaArray Interfaces(JavaCall call) =>
        new("java.lang.Class", [.. Self(call).InterfaceNames.Select(call.Run.ClassNamed)]);

    private static string Package(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : "";
}
