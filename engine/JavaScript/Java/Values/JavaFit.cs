using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Whether a Java value can be handed to a parameter as it is.</summary>
internal static class JavaFit
{
    public static bool Takes(JavaClasses classes, string type, object? value) =>
        value is null ? !JavaTypeName.IsPrimitive(type)
        : JavaTypeName.IsPrimitive(type) ? Box(type) == JavaValues.ClassNameOf(value)
        : value is JavaArray or Array ? IsArrayOf(classes, type, JavaArrays.Component(value))
        : classes.IsAssignable(JavaValues.ClassOf(value, classes), type);

    /// <summary>A box as a primitive type that Java widens it to; null when it does not.</summary>
    public static object? Widened(object? value, string type) =>
        (value, type) switch
        {
            (bool, "boolean") or (char, "char") or (sbyte, "byte") or (short, "short") => value,
            (sbyte n, "short") => (short)n,
            (sbyte or short or char or int, "int") => (int)JavaValues.Whole(value),
            (sbyte or short or char or int or long, "long") => JavaValues.Whole(value),
            (sbyte or short or char or int or long or float, "float") => (float)JavaValues.Floating(value),
            (sbyte or short or char or int or long or float or double, "double") => JavaValues.Floating(value),
            _ => null,
        };

    private static bool IsArrayOf(JavaClasses classes, string type, string component) =>
        type == "java.lang.Object"
        || type == component + "[]"
        || (
            type.EndsWith("[]", StringComparison.Ordinal)
            && classes.TryFind(component, out var known)
            && classes.IsAssignable(known, type[..^2])
        );

    private static string Box(string primitive) =>
        primitive switch
        {
            "int" => "java.lang.Integer",
            "char" => "java.lang.Character",
            _ => "java.lang." + char.ToUpperInvariant(primitive[0]) + primitive[1..],
        };
}
