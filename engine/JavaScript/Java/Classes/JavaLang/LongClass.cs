using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Long</c> (Java SE 17).</summary>
internal static class LongClass
{
    public static JavaClass Make() =>
        NumberClasses
            .Box("java.lang.Long", "long", static value => (long)value!)
            .Constructor("(String)", call => JavaParsing.Long(call.Text(0)))
            .Constant("long MAX_VALUE", long.MaxValue)
            .Constant("long MIN_VALUE", long.MinValue)
            .Constant("int SIZE", 64)
            .Constant("int BYTES", 8)
            .Static("Long valueOf(String)", call => JavaParsing.Long(call.Text(0)))
            .Static("Long valueOf(String,int)", call => JavaParsing.Long(call.Text(0), call.Int(1)))
            .Static("long parseLong(String)", call => JavaParsing.Long(call.Text(0)))
            .Static("long parseLong(String,int)", call => JavaParsing.Long(call.Text(0), call.Int(1)))
            .Static("Long decode(String)", call => JavaParsing.Decode(call.NeedText(0), long.MinValue, long.MaxValue))
            .Static("String toString(long,int)", call => JavaRadix.Text(call.Long(0), call.Int(1)))
            .Static("String toHexString(long)", call => call.Long(0).ToString("x", CultureInfo.InvariantCulture))
            .Static("String toBinaryString(long)", call => Convert.ToString(call.Long(0), 2))
            .Static("String toOctalString(long)", call => Convert.ToString(call.Long(0), 8))
            .Static("long max(long,long)", call => Math.Max(call.Long(0), call.Long(1)))
            .Static("long min(long,long)", call => Math.Min(call.Long(0), call.Long(1)))
            .Static("long sum(long,long)", call => unchecked(call.Long(0) + call.Long(1)))
            .Static("int signum(long)", call => Math.Sign(call.Long(0)))
            .Static("int bitCount(long)", call => BitOperations.PopCount((ulong)call.Long(0)))
            .Static("int numberOfLeadingZeros(long)", call => BitOperations.LeadingZeroCount((ulong)call.Long(0)))
            .Static("int numberOfTrailingZeros(long)", call => BitOperations.TrailingZeroCount(call.Long(0)))
            .Static(
                "long reverseBytes(long)",
                call => System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(call.Long(0))
            )
            .Static("long reverse(long)", call => unchecked((long)BitReversal.Of((ulong)call.Long(0))))
            .Static(
                "long rotateLeft(long,int)",
                call => unchecked((long)BitOperations.RotateLeft((ulong)call.Long(0), call.Int(1)))
            )
            .Static(
                "long rotateRight(long,int)",
                call => unchecked((long)BitOperations.RotateRight((ulong)call.Long(0), call.Int(1)))
            )
            .Static(
                "long highestOneBit(long)",
                call =>
                    call.Long(0) == 0
                        ? 0L
                        : unchecked((long)(0x8000000000000000ul >> BitOperations.LeadingZeroCount((ulong)call.Long(0))))
            )
            .Static("long lowestOneBit(long)", call => call.Long(0) & -call.Long(0))
            .Static("int compareUnsigned(long,long)", call => ((ulong)call.Long(0)).CompareTo((ulong)call.Long(1)))
            .Static(
                "long divideUnsigned(long,long)",
                call => unchecked((long)((ulong)call.Long(0) / (ulong)NumberClasses.Divisor(call.Long(1))))
            )
            .Static(
                "long remainderUnsigned(long,long)",
                call => unchecked((long)((ulong)call.Long(0) % (ulong)NumberClasses.Divisor(call.Long(1))))
            )
            .Static(
                "String toUnsignedString(long)",
                call => ((ulong)call.Long(0)).ToString(CultureInfo.InvariantCulture)
            )
            .Static("String toUnsignedString(long,int)", call => JavaRadix.Text((ulong)call.Long(0), call.Int(1)))
            .Static(
                "long parseUnsignedLong(String)",
                call => unchecked((long)JavaParsing.Unsigned(call.Text(0), 10, ulong.MaxValue, "unsigned long"))
            )
            .Static(
                "long parseUnsignedLong(String,int)",
                call =>
                    unchecked((long)JavaParsing.Unsigned(call.Text(0), call.Int(1), ulong.MaxValue, "unsigned long"))
            )
            .Static(
                "long parseLong(CharSequence,int,int,int)",
                call => JavaParsing.Long(JavaParsing.Part(call.NeedText(0), call.Int(1), call.Int(2)), call.Int(3))
            )
            .Static("Long getLong(String)", _ => null)
            .Static("Long getLong(String,long)", call => call[1])
            .Static("Long getLong(String,Long)", call => call[1])
            .Build();
}
