using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.UUID</c>.</summary>
internal sealed class JavaUuid(Guid value) : IJavaObject, IComparable
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.UUID");

    public Guid Value { get; } = value;

    public string JavaText => Value.ToString();

    public int JavaHash => unchecked((int)((Most ^ Least) >> 32) ^ (int)(Most ^ Least));

    public long Most => (long)(ulong)(Bits >> 64);

    public long Least => (long)(ulong)Bits;

    private UInt128 Bits
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            Value.TryWriteBytes(bytes, bigEndian: true, out _);
            return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
        }
    }

    public static JavaUuid Of(long most, long least)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes, most);
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes[8..], least);
        return new JavaUuid(new Guid(bytes, bigEndian: true));
    }

    public bool JavaEquals(object? other) => other is JavaUuid uuid && uuid.Value == Value;

    /// <summary>Compares as signed numbers, as Java does.</summary>
    private int CompareTo(JavaUuid? other) =>
        other is null ? 1
        : Most != other.Most ? Most.CompareTo(other.Most)
        : Least.CompareTo(other.Least);

    public int CompareTo(object? obj) => CompareTo(obj as JavaUuid);

    public override string ToString() => JavaText;
}
