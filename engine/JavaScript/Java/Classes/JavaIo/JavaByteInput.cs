using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaIo;

/// <summary><c>java.io.ByteArrayInputStream</c> (Java SE 17). It reads the script's array itself, not a copy.</summary>
/// <param name="bytes">The array.</param>
/// <param name="from">Where it begins to read.</param>
/// <param name="end">Where it ends.</param>
internal sealed class JavaByteInput(byte[] bytes, int from, int end) : IJavaInput
{
    private int _at = from;
    private int _mark = from;

    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.io.ByteArrayInputStream")
            .Constructor("(byte[])", call => new JavaByteInput(call.Need<byte[]>(0), 0, call.Need<byte[]>(0).Length))
            .Constructor("(byte[],int,int)", Part)
            .Method("void mark(int)", Mark)
            .Method("boolean markSupported()", _ => true)
            .Method("void reset()", Reset)
            .Build();

    public JavaClass Class => Type;

    public int Available => end - _at;

    public int Read(Span<byte> into)
    {
        var count = Math.Min(into.Length, Available);
        bytes.AsSpan(_at, count).CopyTo(into);
        _at += count;
        return count;
    }

    private static JavaByteInput Part(JavaCall call)
    {
        var (bytes, offset, length) = (call.Need<byte[]>(0), call.Int(1), call.Int(2));
        return offset < 0 || length < 0
            ? throw new Diagnostics.NotSimulatedException(
                "java.io.ByteArrayInputStream with a negative offset or length"
            )
            : new JavaByteInput(
                bytes,
                Math.Min(offset, bytes.Length),
                (int)Math.Min((long)offset + length, bytes.Length)
            );
    }

    private static object? Mark(JavaCall call)
    {
        var self = call.Self<JavaByteInput>();
        self._mark = self._at;
        return null;
    }

    private static object? Reset(JavaCall call)
    {
        var self = call.Self<JavaByteInput>();
        self._at = self._mark;
        return null;
    }
}
