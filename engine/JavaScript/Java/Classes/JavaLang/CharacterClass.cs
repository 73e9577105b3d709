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
            .Static("String toString(int)", call => StringTexts.CodePoint(call.Int(0)))
            .Static("int hashCode(char)", call => JavaHashCode.Of(call[0]))
            .Static("int compare(char,char)", call => JavaOrder.Natural(call[0], call[1]))
            .Static("int getNumericValue(char)", call => Digit(call.Char(0), 36))
            .Static("int digit(char,int)", call => Digit(call.Char(0), call.Int(1)))
            .Static("char forDigit(int,int)", call => ForDigit(call.Int(0), call.Int(1)))
            .Static("char toUpperCase(char)", call => char.ToUpperInvariant(call.Char(0)))
            .Static("char toLowerCase(char)", call => char.ToLowerInvariant(call.Char(0)));
        Test(builder, "isDigit", char.IsDigit);
        Test(builder, "isLetter", char.IsLetter);
        Test(builder, "isLetterOrDigit", static c => char.IsLetter(c) || char.IsDigit(c));
        Test(builder, "isAlphabetic", char.IsLetter);
        Test(builder, "isUpperCase", char.IsUpper);
        Test(builder, "isLowerCase", char.IsLower);
        Test(builder, "isWhitespace", StringTexts.IsWhitespace);
        Test(builder, "isSpaceChar", char.IsSeparator);
        return builder.Build();
    }

    private static void Test(JavaClassBuilder builder, string name, Func<char, bool> test)
    {
        if (name != "isAlphabetic")
        {
            builder.Static($"boolean {name}(char)", call => test(call.Char(0)));
        }

        builder.Static(
            $"boolean {name}(int)",
            call => call.Int(0) is >= 0 and <= char.MaxValue && test((char)call.Int(0))
        );
    }

    private static int Digit(char c, int radix)
    {
        var value =
            char.IsAsciiDigit(c) ? c - '0'
            : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10
            : -1;
        return value < radix ? value : -1;
    }

    private static object ForDigit(int digit, int radix) =>
        digit >= 0 && digit < radix && radix is >= 2 and <= 36 ? "0123456789abcdefghijklmnopqrstuvwxyz"[digit] : '\0';
}
