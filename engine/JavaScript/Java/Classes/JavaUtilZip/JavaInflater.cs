using System.Runtime.InteropServices;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary><c>java.util.zip.Inflater</c> (Java SE 17). Input may come in pieces; it is unpacked when all of it is there.</summary>
/// <param name="bare">True for raw deflate data, without zlib's frame.</param>
internal sealed class JavaInflater(bool bare) : IJavaObject
{
    private readonly List<byte> _input = [];
    private Inflation? _inflation;
    private int _given;

    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.util.zip.Inflater")
            .Constructor("()", _ => new JavaInflater(bare: false))
            .Constructor("(boolean)", call => new JavaInflater(call.Flag(0)))
            .Method("void setInput(byte[])", call => Take(call, call.Need<byte[]>(0)))
            .Method("void setInput(byte[],int,int)", call => Take(call, ZipRanges.Of(call)))
            .Method("int inflate(byte[])", call => Self(call).Give(call.Need<byte[]>(0)))
            .Method("int inflate(byte[],int,int)", call => Self(call).Give(ZipRanges.Into(call)))
            .Method("boolean finished()", call => Self(call).IsFinished)
            .Method("boolean needsInput()", call => Self(call).Remaining == 0)
            .Method("boolean needsDictionary()", _ => false)
            .Method("int getRemaining()", call => Self(call).Remaining)
            .Method("int getTotalIn()", call => Self(call)._input.Count - Self(call).Remaining)
            .Method("int getTotalOut()", call => Self(call)._given)
            .Method("long getBytesRead()", call => (long)(Self(call)._input.Count - Self(call).Remaining))
            .Method("long getBytesWritten()", call => (long)Self(call)._given)
            .Method("void reset()", Reset)
            .Method("void end()", _ => null)
            .Build();

    public JavaClass Class => Type;

    public bool IsFinished => _inflation is { IsWhole: true } && _given == _inflation.Output.Count;

    private int Remaining =>
        _inflation is { IsWhole: true } ? _input.Count - _inflation.Read
        : _inflation is null ? _input.Count
        : 0;

    public void Take(ReadOnlySpan<byte> bytes)
    {
        _input.AddRange(bytes);
        _inflation = _inflation is { IsWhole: true } ? _inflation : null;
    }

    /// <summary>Unpacks as much as fits; what is no packed data raises a <c>DataFormatException</c>.</summary>
    public int Give(Span<byte> into)
    {
        _inflation ??= Inflation.Of([.. _input], bare);
        var count = Math.Min(into.Length, _inflation.Output.Count - _given);
        if (count < into.Length && _inflation.Complaint is { } complaint)
        {
            throw new JavaException("java.util.zip.DataFormatException", complaint);
        }

        CollectionsMarshal.AsSpan(_inflation.Output).Slice(_given, count).CopyTo(into);
        _given += count;
        return count;
    }

    private static JavaInflater Self(JavaCall call) => call.Self<JavaInflater>();

    private static object? Take(JavaCall call, byte[] bytes)
    {
        Self(call).Take(bytes);
        return null;
    }

    private static object? Reset(JavaCall call)
    {
        var self = Self(call);
        self._input.Clear();
        (self._inflation, self._given) = (null, 0);
        return null;
    }
}
