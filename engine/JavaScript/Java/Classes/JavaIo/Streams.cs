using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaIo;

/// <summary>The members that all of <c>java.io</c>'s streams share.</summary>
internal static class Streams
{
    /// <summary>More than this in one array is no everyday input.</summary>
    private const int Most = 64 * 1024 * 1024;

    public static JavaClass Output() =>
        JavaClassBuilder
            .Jdk("java.io.OutputStream")
            .Method("void write(int)", call => Write(call, [unchecked((byte)call.Int(0))]))
            .Method("void write(byte[])", call => Write(call, call.Need<byte[]>(0)))
            .Method("void write(byte[],int,int)", call => Write(call, Range(call)))
            .Method("void flush()", _ => null)
            .Method("void close()", Close)
            .Build();

    public static JavaClass Input() =>
        JavaClassBuilder
            .Jdk("java.io.InputStream")
            .Method("int read()", ReadOne)
            .Method("int read(byte[])", call => ReadInto(call, call.Need<byte[]>(0), 0, call.Need<byte[]>(0).Length))
            .Method("int read(byte[],int,int)", call => ReadInto(call, Checked(call), call.Int(1), call.Int(2)))
            .Method("byte[] readAllBytes()", call => ReadMany(call, Most))
            .Method(
                "byte[] readNBytes(int)",
                call =>
                    call.Int(0) < 0
                        ? throw new JavaException("java.lang.IllegalArgumentException", "len < 0")
                        : ReadMany(call, call.Int(0))
            )
            .Method("int available()", call => Self(call).Available)
            .Method("long skip(long)", call => (long)ReadMany(call, (int)Math.Clamp(call.Long(0), 0, Most)).Length)
            .Method("boolean markSupported()", _ => false)
            .Method("void close()", _ => null)
            .Build();

    public static object? Write(JavaCall call, ReadOnlySpan<byte> bytes)
    {
        call.Self<IJavaOutput>().Write(bytes);
        return null;
    }

    /// <summary>Writes on to another stream, which a script may have made.</summary>
    public static void Pass(object below, byte[] bytes)
    {
        if (below is IJavaOutput output)
        {
            output.Write(bytes);
        }
        else
        {
            throw new Diagnostics.NotSimulatedException("Writing to a stream that the script made");
        }
    }

    private static IJavaInput Self(JavaCall call) => call.Self<IJavaInput>();

    private static object? Close(JavaCall call)
    {
        call.Self<IJavaOutput>().Close();
        return null;
    }

    private static byte[] Checked(JavaCall call)
    {
        var (bytes, offset, length) = (call.Need<byte[]>(0), call.Int(1), call.Int(2));
        return offset >= 0 && length >= 0 && bytes.Length - offset >= length
            ? bytes
            : throw new JavaException(
                "java.lang.IndexOutOfBoundsException",
                $"Range [{JavaValues.Text(offset)}, {JavaValues.Text(offset)} + {JavaValues.Text(length)}) out of bounds for length {JavaValues.Text(bytes.Length)}"
            );
    }

    private static byte[] Range(JavaCall call) => Checked(call)[call.Int(1)..(call.Int(1) + call.Int(2))];

    private static object ReadOne(JavaCall call)
    {
        Span<byte> one = stackalloc byte[1];
        return Self(call).Read(one) == 0 ? -1 : (int)one[0];
    }

    private static object ReadInto(JavaCall call, byte[] into, int offset, int length) =>
        length == 0 ? 0
        : Self(call).Read(into.AsSpan(offset, length)) is > 0 and var count ? count
        : -1;

    private static byte[] ReadMany(JavaCall call, int most)
    {
        var read = new List<byte>();
        var piece = new byte[8192];
        while (
            read.Count < most
            && Self(call).Read(piece.AsSpan(0, Math.Min(piece.Length, most - read.Count))) is > 0 and var count
        )
        {
            read.AddRange(piece.AsSpan(0, count));
        }

        return [.. read];
    }
}
