using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary>The part of an array that Java's <c>(byte[], int offset, int length)</c> means.</summary>
internal static class ByteRanges
{
    /// <summary>The bytes meant by the arguments from <paramref name="first"/> on.</summary>
    public static byte[] Of(JavaCall call, int first = 0)
    {
        var bytes = call.Need<byte[]>(first);
        var (offset, length) = (call.Int(first + 1), call.Int(first + 2));
        return offset < 0 || length < 0 || bytes.Length - offset < length
            ? throw new JavaException("java.lang.IllegalArgumentException", "Bad arguments")
            : bytes[offset..(offset + length)];
    }
}
