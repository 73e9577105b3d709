using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaIo;

/// <summary>The streams of <c>java.io</c> that stay in memory: a table of contents.</summary>
internal static class JavaIoClasses
{
    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.io.OutputStream", Streams.Output),
        new("java.io.InputStream", Streams.Input),
        new("java.io.ByteArrayOutputStream", () => JavaByteOutput.Type),
        new("java.io.ByteArrayInputStream", () => JavaByteInput.Type),
    ];
}
