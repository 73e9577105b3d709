using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Enum</c> (Java SE 17).</summary>
internal static class EnumClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.Enum")
            .Method("String name()", call => call.Self<JavaEnumConstant>().Name)
            .Method("int ordinal()", call => call.Self<JavaEnumConstant>().Ordinal)
            .Method("Class getDeclaringClass()", call => call.Self<JavaEnumConstant>().Class)
            .Method("int compareTo(Enum)", Compare)
            .Method("int compareTo(Object)", Compare)
            .Static("Enum valueOf(Class,String)", call => EnumMembers.ValueOf(call.Need<JavaClass>(0), call.Text(1)))
            .Build();

    private static object Compare(JavaCall call) =>
        call.Self<JavaEnumConstant>().Ordinal - call.Need<JavaEnumConstant>(0).Ordinal;
}
