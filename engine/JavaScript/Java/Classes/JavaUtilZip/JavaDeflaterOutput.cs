using JourneySim.Engine.JavaScript.Java.Classes.JavaIo;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary><c>java.util.zip.DeflaterOutputStream</c> (Java SE 17): packs what is written when it is finished or closed.</summary>
/// <param name="below">The stream that gets the packed bytes.</param>
/// <param name="deflater">What packs.</param>
internal sealed class JavaDeflaterOutput(object below, JavaDeflater deflater) : IJavaOutput
{
    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.util.zip.DeflaterOutputStream")
            .Constructor("(java.io.OutputStream)", call => Over(call, new JavaDeflater(-1, bare: false)))
            .Constructor(
                "(java.io.OutputStream,java.util.zip.Deflater)",
                call => Over(call, call.Need<JavaDeflater>(1))
            )
            .Constructor(
                "(java.io.OutputStream,java.util.zip.Deflater,int)",
                call => Over(call, call.Need<JavaDeflater>(1))
            )
            .Method("void finish()", Finish)
            .Build();

    public JavaClass Class => Type;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (deflater.IsFinished)
        {
            throw new JavaException("java.io.IOException", "write beyond end of stream");
        }

        deflater.Take(bytes);
    }

    public void Close()
    {
        Finish();
        (below as IJavaOutput)?.Close();
    }

    private static JavaDeflaterOutput Over(JavaCall call, JavaDeflater deflater) => new(call.Need<object>(0), deflater);

    private static object? Finish(JavaCall call)
    {
        call.Self<JavaDeflaterOutput>().Finish();
        return null;
    }

    private void Finish()
    {
        deflater.Finish();
        var piece = new byte[512];
        while (deflater.Give(piece) is > 0 and var count)
        {
            Streams.Pass(below, piece[..count]);
        }
    }
}
