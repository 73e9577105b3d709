using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Double</c> and <c>java.lang.Float</c> (Java SE 17).</summary>
internal static class FloatingClasses
{
    public static JavaClass Double() =>
        NumberClasses
            .Box("java.lang.Double", "double", static value => (double)value!)
            .Constructor("(String)", call => JavaParsing.Double(call.Text(0)))
            .Constant("double MAX_VALUE", double.MaxValue)
            .Constant("double MIN_VALUE", double.Epsilon)
            .Constant("double NaN", double.NaN)
            .Constant("double POSITIVE_INFINITY", double.PositiveInfinity)
            .Constant("double NEGATIVE_INFINITY", double.NegativeInfinity)
            .Static("Double valueOf(String)", call => JavaParsing.Double(call.Text(0)))
            .Static("double parseDouble(String)", call => JavaParsing.Double(call.Text(0)))
            .Static("boolean isNaN(double)", call => double.IsNaN(call.Double(0)))
            .Static("boolean isInfinite(double)", call => double.IsInfinity(call.Double(0)))
            .Static("boolean isFinite(double)", call => double.IsFinite(call.Double(0)))
            .Method("boolean isNaN()", call => double.IsNaN((double)call.This!))
            .Method("boolean isInfinite()", call => double.IsInfinity((double)call.This!))
            .Static("double max(double,double)", call => Math.Max(call.Double(0), call.Double(1)))
            .Static("double min(double,double)", call => Math.Min(call.Double(0), call.Double(1)))
            .Static("double sum(double,double)", call => call.Double(0) + call.Double(1))
            .Static("long doubleToLongBits(double)", call => BitConverter.DoubleToInt64Bits(call.Double(0)))
            .Static("long doubleToRawLongBits(double)", call => BitConverter.DoubleToInt64Bits(call.Double(0)))
            .Static("String toHexString(double)", call => HexFloats.Of(call.Double(0)))
            .Constant("int SIZE", 64)
            .Constant("int BYTES", 8)
            .Constant("int MAX_EXPONENT", 1023)
            .Constant("int MIN_EXPONENT", -1022)
            .Constant("double MIN_NORMAL", 2.2250738585072014E-308)
            .Static("double longBitsToDouble(long)", call => BitConverter.Int64BitsToDouble(call.Long(0)))
            .Build();

    public static JavaClass Float() =>
        NumberClasses
            .Box("java.lang.Float", "float", static value => (float)value!)
            .Constructor("(String)", call => (float)JavaParsing.Double(call.Text(0)))
            .Constructor("(double)", call => (float)call.Double(0))
            .Constant("float MAX_VALUE", float.MaxValue)
            .Constant("float MIN_VALUE", float.Epsilon)
            .Constant("float NaN", float.NaN)
            .Static("Float valueOf(String)", call => (float)JavaParsing.Double(call.Text(0)))
            .Static("float parseFloat(String)", call => (float)JavaParsing.Double(call.Text(0)))
            .Static("boolean isNaN(float)", call => float.IsNaN((float)call[0]!))
            .Method("boolean isNaN()", call => float.IsNaN((float)call.This!))
            .Method("boolean isInfinite()", call => float.IsInfinity((float)call.This!))
            .Static("boolean isInfinite(float)", call => float.IsInfinity((float)call[0]!))
            .Static("boolean isFinite(float)", call => float.IsFinite((float)call[0]!))
            .Static("float max(float,float)", call => Math.Max((float)call[0]!, (float)call[1]!))
            .Static("float min(float,float)", call => Math.Min((float)call[0]!, (float)call[1]!))
            .Static("float sum(float,float)", call => (float)call[0]! + (float)call[1]!)
            .Static("int floatToIntBits(float)", call => JavaHashCode.Of(call[0]))
            .Static("int floatToRawIntBits(float)", call => BitConverter.SingleToInt32Bits((float)call[0]!))
            .Static("float intBitsToFloat(int)", call => BitConverter.Int32BitsToSingle(call.Int(0)))
            .Constant("float POSITIVE_INFINITY", float.PositiveInfinity)
            .Constant("float NEGATIVE_INFINITY", float.NegativeInfinity)
            .Constant("float MIN_NORMAL", 1.17549435E-38f)
            .Constant("int SIZE", 32)
            .Constant("int BYTES", 4)
            .Constant("int MAX_EXPONENT", 127)
            .Constant("int MIN_EXPONENT", -126)
            .Build();
}
