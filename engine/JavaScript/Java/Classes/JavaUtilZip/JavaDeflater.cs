using System.Buffers;
using System.IO.Compression;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary><c>java.util.zip.Deflater</c> (Java SE 17). What it packs unpacks to the same bytes; the packed bytes may differ from those of the JDK's zlib.</summary>
/// <param name="level">The level, -1 to 9.</param>
/// <param name="bare">True for raw deflate data, without zlib's frame.</param>
internal sealed class JavaDeflater(int level, bool bare) : IJavaObject
{
    private readonly ArrayBufferWriter<byte> _input = new();
    private byte[]? _packed;
    private int _at;
    private int _level = level;

    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.util.zip.Deflater")
            .Constant("int DEFLATED", 8)
            .Constant("int NO_COMPRESSION", 0)
            .Constant("int BEST_SPEED", 1)
            .Constant("int BEST_COMPRESSION", 9)
            .Constant("int DEFAULT_COMPRESSION", -1)
            .Constant("int FILTERED", 1)
            .Constant("int HUFFMAN_ONLY", 2)
            .Constant("int DEFAULT_STRATEGY", 0)
            .Constant("int NO_FLUSH", 0)
            .Constant("int SYNC_FLUSH", 2)
            .Constant("int FULL_FLUSH", 3)
            .Constructor("()", _ => new JavaDeflater(-1, bare: false))
            .Constructor("(int)", call => new JavaDeflater(call.Int(0), bare: false))
            .Constructor("(int,boolean)", call => new JavaDeflater(call.Int(0), call.Flag(1)))
            .Method("void setInput(byte[])", call => JavaCall.Done(() => Self(call).Take(call.Need<byte[]>(0))))
            .Method("void setInput(byte[],int,int)", call => JavaCall.Done(() => Self(call).Take(ZipRanges.Of(call))))
            .Method("void setLevel(int)", SetLevel)
            .Method("void finish()", call => JavaCall.Done(Self(call).Finish))
            .Method("boolean finished()", call => Self(call).IsFinished)
            .Method("boolean needsInput()", call => Self(call)._packed is null)
            .Method("int deflate(byte[])", call => Self(call).Give(call.Need<byte[]>(0)))
            .Method("int deflate(byte[],int,int)", call => Self(call).Give(ZipRanges.Into(call)))
            .Method("int getTotalIn()", call => Self(call)._input.WrittenCount)
            .Method("int getTotalOut()", call => Self(call)._at)
            .Method("long getBytesRead()", call => (long)Self(call)._input.WrittenCount)
            .Method("long getBytesWritten()", call => (long)Self(call)._at)
            .Method("void reset()", call => JavaCall.Done(Self(call).Reset))
            .Method("void end()", _ => null)
            .Build();

    public JavaClass Class => Type;

    public bool IsFinished => _packed is not null && _at == _packed.Length;

    public void Take(ReadOnlySpan<byte> bytes) => _input.Write(bytes);

    /// <summary>No more input follows: what there is, is packed.</summary>
    public void Finish()
    {
        if (_packed is not null)
        {
            return;
        }

        using var packed = new MemoryStream();
        var options = new ZLibCompressionOptions { CompressionLevel = _level < 0 ? 6 : _level };
        using (
            Stream packer = bare
                ? new DeflateStream(packed, options, leaveOpen: true)
                : new ZLibStream(packed, options, leaveOpen: true)
        )
        {
            packer.Write(_input.WrittenSpan);
        }

        // .NET writes nothing at all for no input; zlib writes an empty block.
        _packed =
            packed.Length > 0 ? packed.ToArray()
            : bare ? [3, 0]
            : [0x78, Flags, 3, 0, 0, 0, 0, 1];
    }

    /// <summary>zlib's second byte tells how hard it tried.</summary>
    private byte Flags =>
        _level switch
        {
            0 or 1 => 0x01,
            > 1 and < 6 => 0x5e,
            > 6 => 0xda,
            _ => 0x9c,
        };

    public int Give(Span<byte> into)
    {
        var count = Math.Min(into.Length, (_packed?.Length ?? 0) - _at);
        count = Math.Max(count, 0);
        _packed.AsSpan(_at, count).CopyTo(into);
        _at += count;
        return count;
    }

    private static JavaDeflater Self(JavaCall call) => call.Self<JavaDeflater>();

    private static object? SetLevel(JavaCall call)
    {
        Self(call)._level = call.Int(0) is >= -1 and <= 9
            ? call.Int(0)
            : throw new JavaException("java.lang.IllegalArgumentException", "invalid compression level");
        return null;
    }

    private void Reset()
    {
        _input.ResetWrittenCount();
        (_packed, _at) = (null, 0);
    }
}
