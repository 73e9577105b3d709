using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Character</c> (Java SE 17).</summary>
internal static class CharacterClass
{
    public static JavaClass Make()
    {
        var builder = JavaClassBuilder
            .Jdk("java.lang.Character")
            .Constructor("(char)", call => call[0])
            .Constant("char MAX_VALUE", char.MaxValue)
            .Constant("char MIN_VALUE", char.MinValue)
            .LazyConstant("Class TYPE", () => JavaPrimitives.ClassOf("char"))
            .Method("char charValue()", call => call.This)
            .Method("int compareTo(Character)", call => JavaOrder.Natural(call.This, call[0]))
            .Method("int compareTo(Object)", call => JavaOrder.Natural(call.This, call[0]))
            .Static("Character valueOf(char)", call => call[0])
            .Static("String toString(char)", call => JavaValues.Text(call[0]))
            .Static("String toString(int)", call => Text(call.Int(0)))
            .Static("int hashCode(char)", call => JavaHashCode.Of(call[0]))
            .Static("int compare(char,char)", call => JavaOrder.Natural(call[0], call[1]))
            .Static("int getNumericValue(char)", call => Numeric(call.Char(0)))
            .Static("int getNumericValue(int)", call => Numeric(call.Int(0)))
            .Static("int digit(char,int)", call => Digit(call.Char(0), call.Int(1)))
            .Static("int digit(int,int)", call => Digit(call.Int(0), call.Int(1)))
            .Static("char forDigit(int,int)", call => ForDigit(call.Int(0), call.Int(1)));
        CharacterTests.Add(builder);
        return builder.Build();
    }

    /// <summary>The value of a digit or letter as a digit of radix 36; -1 for what is none, -2 for other numbers.</summary>
    private static int Numeric(int code)
    {
        var value = DigitValue(code);
        return value >= 0 ? value
            : CodePoints.Category(code) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
                ? CharUnicodeInfo.GetNumericValue(char.ConvertFromUtf32(code), 0) is var number
                    && number >= 0
                    && number == Math.Floor(number)
                        ? (int)number
                    : -2
            : -1;
    }

    private static int Digit(int code, int radix) =>
        radix is >= 2 and <= 36 && DigitValue(code) is var value && value < radix ? value : -1;

    private static int DigitValue(int code) =>
        code is >= 'a' and <= 'z' ? code - 'a' + 10
        : code is >= 'A' and <= 'Z' ? code - 'A' + 10
        : code is >= 0xFF21 and <= 0xFF3A ? code - 0xFF21 + 10
        : code is >= 0xFF41 and <= 0xFF5A ? code - 0xFF41 + 10
        : CodePoints.Category(code) == UnicodeCategory.DecimalDigitNumber
            ? (int)CharUnicodeInfo.GetNumericValue(char.ConvertFromUtf32(code), 0)
        : -1;

    private static string Text(int code) =>
        CodePoints.IsValid(code)
            ? StringTexts.CodePoint(code)
            : throw new JavaException(
                "java.lang.IllegalArgumentException",
                string.Create(CultureInfo.InvariantCulture, $"Not a valid Unicode code point: 0x{code:X}")
            );

    private static object ForDigit(int digit, int radix) =>
        digit >= 0 && digit < radix && radix is >= 2 and <= 36 ? "0123456789abcdefghijklmnopqrstuvwxyz"[digit] : '\0';
}
