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
            .Method("String getTypeName()", call => Self(call).Name)
            .Method("String getCanonicalName()", call => Self(call).Name.Replace('$', '.'))
            .Method("String getSimpleName()", call => Self(call).SimpleName)
            .Method("String getPackageName()", call => Package(Self(call).Name))
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

    private static string Package(string name) => name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : "";
}
