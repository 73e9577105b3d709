using System.Buffers;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaIo;

/// <summary><c>java.io.ByteArrayOutputStream</c> (Java SE 17).</summary>
internal sealed class JavaByteOutput : IJavaOutput
{
    private readonly ArrayBufferWriter<byte> _written = new();

    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.io.ByteArrayOutputStream")
            .Constructor("()", _ => new JavaByteOutput())
            .Constructor("(int)", Sized)
            .Method("byte[] toByteArray()", call => Self(call)._written.WrittenSpan.ToArray())
            .Method("int size()", call => Self(call)._written.WrittenCount)
            .Method("String toString()", call => Self(call).Text("UTF-8"))
            .Method("String toString(String)", call => Self(call).Text(call.NeedText(0)))
            .Method("String toString(java.nio.charset.Charset)", call => Self(call).Text(call.NeedText(0)))
            .Method("void reset()", Reset)
            .Method("void writeBytes(byte[])", call => Streams.Write(call, call.Need<byte[]>(0)))
            .Method("void writeTo(java.io.OutputStream)", WriteTo)
            .Build();

    public JavaClass Class => Type;

    public string JavaText => Text("UTF-8");

    public void Write(ReadOnlySpan<byte> bytes) => _written.Write(bytes);

    /// <summary>Closing has no effect, as in Java.</summary>
    public void Close() { }

    private static JavaByteOutput Self(JavaCall call) => call.Self<JavaByteOutput>();

    private static JavaByteOutput Sized(JavaCall call) =>
        call.Int(0) < 0
            ? throw new JavaException(
                "java.lang.IllegalArgumentException",
                "Negative initial size: " + JavaValues.Text(call.Int(0))
            )
            : new JavaByteOutput();

    private static object? Reset(JavaCall call)
    {
        Self(call)._written.ResetWrittenCount();
        return null;
    }

    private static object? WriteTo(JavaCall call)
    {
        Streams.Pass(call.Need<object>(0), Self(call)._written.WrittenSpan.ToArray());
        return null;
    }

    private string Text(string charset) => JavaCharsets.Decode(_written.WrittenSpan.ToArray(), charset);
}
