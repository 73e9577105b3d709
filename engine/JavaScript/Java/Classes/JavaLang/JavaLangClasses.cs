using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>The classes of <c>java.lang</c>: a table of contents.</summary>
internal static class JavaLangClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } = [new("java.lang.Object", ObjectClass.Make)];
}
