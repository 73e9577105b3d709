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
            .Static("int toUnsignedInt(byte)", call => (int)(byte)(sbyte)call[0]!)
            .Build();
}
