using JourneySim.Engine.JavaScript.Java.Classes.JavaIo;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary><c>java.util.zip.InflaterInputStream</c> (Java SE 17).</summary>
/// <param name="below">The stream of packed bytes.</param>
/// <param name="inflater">What unpacks.</param>
internal sealed class JavaInflaterInput(IJavaInput below, JavaInflater inflater) : IJavaInput
{
    private bool _isRead;

    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.util.zip.InflaterInputStream")
            .Constructor(
                "(java.io.InputStream)",
                call => new JavaInflaterInput(call.Need<IJavaInput>(0), new(bare: false))
            )
            .Constructor("(java.io.InputStream,java.util.zip.Inflater)", Over)
            .Constructor("(java.io.InputStream,java.util.zip.Inflater,int)", Over)
            .Build();

    public JavaClass Class => Type;

    public int Available => inflater.IsFinished ? 0 : 1;

    public int Read(Span<byte> into)
    {
        if (!_isRead)
        {
            _isRead = true;
            var piece = new byte[512];
            while (below.Read(piece) is > 0 and var count)
            {
                inflater.Take(piece.AsSpan(0, count));
            }
        }

        try
        {
            return inflater.Give(into) is > 0 and var given ? given
                : inflater.IsFinished ? 0
                : throw new JavaException("java.io.EOFException", "Unexpected end of ZLIB input stream");
        }
        catch (JavaException wrong) when (wrong.ClassName == "java.util.zip.DataFormatException")
        {
            throw new JavaException("java.util.zip.ZipException", wrong.JavaMessage);
        }
    }

    private static JavaInflaterInput Over(JavaCall call) => new(call.Need<IJavaInput>(0), call.Need<JavaInflater>(1));
}
