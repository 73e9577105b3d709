using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary>The classes of <c>java.util.zip</c>: a table of contents.</summary>
internal static class JavaUtilZipClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.util.zip.Deflater", () => JavaDeflater.Type),
        new("java.util.zip.Inflater", () => JavaInflater.Type),
        new("java.util.zip.DeflaterOutputStream", () => JavaDeflaterOutput.Type),
        new("java.util.zip.InflaterInputStream", () => JavaInflaterInput.Type),
        ThrowableClasses.Jdk("java.util.zip.DataFormatException"),
        ThrowableClasses.Jdk("java.util.zip.ZipException"),
        ThrowableClasses.Jdk("java.io.EOFException"),
    ];
}
