using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Boolean</c> (Java SE 17).</summary>
internal static class BooleanClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.Boolean")
            .Constructor("(boolean)", call => call[0])
            .Constructor("(String)", call => Parse(call.Text(0)))
            .Constant("Boolean TRUE", true)
            .Constant("Boolean FALSE", false)
            .LazyConstant("Class TYPE", () => JavaPrimitives.ClassOf("boolean"))
            .Method("boolean booleanValue()", call => call.This)
            .Method("int compareTo(Boolean)", call => JavaOrder.Natural(call.This, call[0]))
            .Method("int compareTo(Object)", call => JavaOrder.Natural(call.This, call[0]))
            .Static("boolean parseBoolean(String)", call => Parse(call.Text(0)))
            .Static("Boolean valueOf(boolean)", call => call[0])
            .Static("Boolean valueOf(String)", call => Parse(call.Text(0)))
            .Static("String toString(boolean)", call => JavaValues.Text(call[0]))
            .Static("int hashCode(boolean)", call => JavaHashCode.Of(call[0]))
            .Static("boolean getBoolean(String)", _ => false)
            .Static("int compare(boolean,boolean)", call => JavaOrder.Natural(call[0], call[1]))
            .Static("boolean logicalAnd(boolean,boolean)", call => call.Flag(0) && call.Flag(1))
            .Static("boolean logicalOr(boolean,boolean)", call => call.Flag(0) || call.Flag(1))
            .Static("boolean logicalXor(boolean,boolean)", call => call.Flag(0) ^ call.Flag(1))
            .Build();

    private static bool Parse(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
