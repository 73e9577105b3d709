using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Integer</c> (Java SE 17).</summary>
internal static class IntegerClass
{
    public static JavaClass Make() =>
        NumberClasses
            .Box("java.lang.Integer", "int", static value => (int)value!)
            .Constructor("(String)", call => JavaParsing.Int(call.Text(0)))
            .Constant("int MAX_VALUE", int.MaxValue)
            .Constant("int MIN_VALUE", int.MinValue)
            .Constant("int SIZE", 32)
            .Constant("int BYTES", 4)
            .Static("Integer valueOf(String)", call => JavaParsing.Int(call.Text(0)))
            .Static("Integer valueOf(String,int)", call => JavaParsing.Int(call.Text(0), call.Int(1)))
            .Static("int parseInt(String)", call => JavaParsing.Int(call.Text(0)))
            .Static("int parseInt(String,int)", call => JavaParsing.Int(call.Text(0), call.Int(1)))
            .Static(
                "Integer decode(String)",
                call => (int)JavaParsing.Decode(call.NeedText(0), int.MinValue, int.MaxValue)
            )
            .Static("String toString(int,int)", call => JavaRadix.Text(call.Int(0), call.Int(1)))
            .Static("String toHexString(int)", call => call.Int(0).ToString("x", CultureInfo.InvariantCulture))
            .Static("String toBinaryString(int)", call => Convert.ToString(call.Int(0), 2))
            .Static("String toOctalString(int)", call => Convert.ToString(call.Int(0), 8))
            .Static("int max(int,int)", call => Math.Max(call.Int(0), call.Int(1)))
            .Static("int min(int,int)", call => Math.Min(call.Int(0), call.Int(1)))
            .Static("int sum(int,int)", call => unchecked(call.Int(0) + call.Int(1)))
            .Static("int signum(int)", call => Math.Sign(call.Int(0)))
            .Static("int bitCount(int)", call => BitOperations.PopCount((uint)call.Int(0)))
            .Static("int numberOfLeadingZeros(int)", call => BitOperations.LeadingZeroCount((uint)call.Int(0)))
            .Static("int numberOfTrailingZeros(int)", call => BitOperations.TrailingZeroCount(call.Int(0)))
            .Static(
                "int reverseBytes(int)",
                call => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(call.Int(0))
            )
            .Static("long toUnsignedLong(int)", call => (long)(uint)call.Int(0))
            .Static("int reverse(int)", call => unchecked((int)BitReversal.Of((uint)call.Int(0))))
            .Static(
                "int rotateLeft(int,int)",
                call => unchecked((int)BitOperations.RotateLeft((uint)call.Int(0), call.Int(1)))
            )
            .Static(
                "int rotateRight(int,int)",
                call => unchecked((int)BitOperations.RotateRight((uint)call.Int(0), call.Int(1)))
            )
            .Static(
                "int highestOneBit(int)",
                call =>
                    call.Int(0) == 0
                        ? 0
                        : unchecked((int)(0x80000000u >> BitOperations.LeadingZeroCount((uint)call.Int(0))))
            )
            .Static("int lowestOneBit(int)", call => call.Int(0) & -call.Int(0))
            .Static("int compareUnsigned(int,int)", call => ((uint)call.Int(0)).CompareTo((uint)call.Int(1)))
            .Static(
                "int divideUnsigned(int,int)",
                call => unchecked((int)((uint)call.Int(0) / (uint)NumberClasses.Divisor(call.Int(1))))
            )
            .Static(
                "int remainderUnsigned(int,int)",
                call => unchecked((int)((uint)call.Int(0) % (uint)NumberClasses.Divisor(call.Int(1))))
            )
            .Static("String toUnsignedString(int)", call => ((uint)call.Int(0)).ToString(CultureInfo.InvariantCulture))
            .Static("String toUnsignedString(int,int)", call => JavaRadix.Text((uint)call.Int(0), call.Int(1)))
            .Static(
                "int parseUnsignedInt(String)",
                call => unchecked((int)JavaParsing.Unsigned(call.Text(0), 10, uint.MaxValue, "int"))
            )
            .Static(
                "int parseUnsignedInt(String,int)",
                call => unchecked((int)JavaParsing.Unsigned(call.Text(0), call.Int(1), uint.MaxValue, "int"))
            )
            .Static(
                "int parseInt(CharSequence,int,int,int)",
                call => JavaParsing.Int(JavaParsing.Part(call.NeedText(0), call.Int(1), call.Int(2)), call.Int(3))
            )
            .Static("Integer getInteger(String)", _ => null)
            .Static("Integer getInteger(String,int)", call => call[1])
            .Static("Integer getInteger(String,Integer)", call => call[1])
            .Build();
}
