using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary>Parts of arrays as <c>java.util.zip</c> checks them.</summary>
internal static class ZipRanges
{
    public static byte[] Of(JavaCall call) => Into(call).ToArray();

    public static Span<byte> Into(JavaCall call)
    {
        var (bytes, offset, length) = (call.Need<byte[]>(0), call.Int(1), call.Int(2));
        return offset < 0 || length < 0 || offset > bytes.Length - length
            ? throw new JavaException("java.lang.ArrayIndexOutOfBoundsException", null)
            : bytes.AsSpan(offset, length);
    }
}
