using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Short</c> and <c>java.lang.Byte</c> (Java SE 17).</summary>
internal static class SmallNumberClasses
{
    public static JavaClass Short() =>
        NumberClasses
            .Box("java.lang.Short", "short", static value => (short)value!)
            .Constructor("(String)", call => JavaParsing.Short(call.Text(0)))
            .Constant("short MAX_VALUE", short.MaxValue)
            .Constant("short MIN_VALUE", short.MinValue)
            .Static("Short valueOf(String)", call => JavaParsing.Short(call.Text(0)))
            .Static("short parseShort(String)", call => JavaParsing.Short(call.Text(0)))
            .Constant("int SIZE", 16)
            .Constant("int BYTES", 2)
            .Static("Short valueOf(String,int)", call => JavaParsing.Short(call.Text(0), call.Int(1)))
            .Static("short parseShort(String,int)", call => JavaParsing.Short(call.Text(0), call.Int(1)))
            .Static(
                "Short decode(String)",
                call => (short)JavaParsing.DecodeSmall(call.NeedText(0), short.MinValue, short.MaxValue, "short")
            )
            .Static(
                "short reverseBytes(short)",
                call => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness((short)call[0]!)
            )
            .Static("int compareUnsigned(short,short)", call => (ushort)(short)call[0]! - (ushort)(short)call[1]!)
            .Static("long toUnsignedLong(short)", call => (long)(ushort)(short)call[0]!)
            .Static("int toUnsignedInt(short)", call => (int)(ushort)(short)call[0]!)
            .Build();

    public static JavaClass Byte() =>
        NumberClasses
            .Box("java.lang.Byte", "byte", static value => (sbyte)value!)
            .Constructor("(String)", call => JavaParsing.Byte(call.Text(0)))
            .Constant("byte MAX_VALUE", sbyte.MaxValue)
            .Constant("byte MIN_VALUE", sbyte.MinValue)
            .Static("Byte valueOf(String)", call => JavaParsing.Byte(call.Text(0)))
            .Static("byte parseByte(String)", call => JavaParsing.Byte(call.Text(0)))
            .Constant("int SIZE", 8)
            .Constant("int BYTES", 1)
            .Static("Byte valueOf(String,int)", call => JavaParsing.Byte(call.Text(0), call.Int(1)))
            .Static("byte parseByte(String,int)", call => JavaParsing.Byte(call.Text(0), call.Int(1)))
            .Static(
                "Byte decode(String)",
                call => (sbyte)JavaParsing.DecodeSmall(call.NeedText(0), sbyte.MinValue, sbyte.MaxValue, "byte")
            )
            .Static("int compareUnsigned(byte,byte)", call => (byte)(sbyte)call[0]! - (byte)(sbyte)call[1]!)
            .Static("long toUnsignedLong(byte)", call => (long)(byte)(sbyte)call[0]!)
            .Static("int toUnsignedInt(byte)", call => (int)(byte)(sbyte)call[0]!)
            .Build();
}
