using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNioCharset;

/// <summary>The classes of <c>java.nio.charset</c>.</summary>
internal static class JavaCharsetClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.nio.charset.Charset", () => JavaCharset.Type),
        new("java.nio.charset.StandardCharsets", () => JavaCharset.Standard),
        .. JavaCharset.Kinds.Select(kind => new JavaClassEntry(kind.Name, () => kind)),
        ThrowableClasses.Entry("java.nio.charset.UnsupportedCharsetException", "java.lang.IllegalArgumentException"),
    ];
}
