using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>What the Java compiler gives to every enum.</summary>
internal static class EnumMembers
{
    public static JavaArray Values(JavaClass type) => new(type.Name, [.. type.EnumConstants]);

    public static JavaEnumConstant ValueOf(JavaClass type, string? name) =>
        name is null ? throw new JavaException("java.lang.NullPointerException", "Name is null")
        : type.EnumConstants.FirstOrDefault(constant => constant.Name == name) is { } found ? found
        : throw new JavaException(
            "java.lang.IllegalArgumentException",
            $"No enum constant {type.Name.Replace('$', '.')}.{name}"
        );
}
