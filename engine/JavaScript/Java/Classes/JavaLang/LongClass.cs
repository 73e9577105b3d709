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
            .Build();
}
