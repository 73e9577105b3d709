using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>The questions and conversions of <c>java.lang.Character</c>, each for <c>char</c> and for code points.</summary>
internal static class CharacterTests
{
    public static JavaClassBuilder Add(JavaClassBuilder builder)
    {
        Test(builder, "isDigit", static c => CodePoints.Category(c) == UnicodeCategory.DecimalDigitNumber);
        Test(builder, "isLetter", IsLetter);
        Test(builder, "isLetterOrDigit", IsLetterOrDigit);
        Test(builder, "isUpperCase", IsUpper);
        Test(builder, "isLowerCase", IsLower);
        Test(builder, "isTitleCase", static c => CodePoints.Category(c) == UnicodeCategory.TitlecaseLetter);
        Test(builder, "isDefined", static c => CodePoints.TypeOf(c) != 0);
        Test(builder, "isWhitespace", static c => c <= char.MaxValue && StringTexts.IsWhitespace((char)c));
        Test(builder, "isSpaceChar", static c => CodePoints.TypeOf(c) is 12 or 13 or 14);
        Test(builder, "isISOControl", static c => c is (>= 0 and <= 0x1f) or (>= 0x7f and <= 0x9f));
        Test(builder, "isJavaIdentifierStart", IsJavaStart);
        Test(builder, "isJavaIdentifierPart", static c => IsJavaStart(c) || IsPart(c) || IsIgnorable(c));
        Test(builder, "isUnicodeIdentifierStart", IsUnicodeStart);
        Test(
            builder,
            "isUnicodeIdentifierPart",
            static c => IsUnicodeStart(c) || IsPart(c) || CodePoints.TypeOf(c) == 23 || IsIgnorable(c)
        );
        Test(builder, "isIdentifierIgnorable", IsIgnorable);
        builder
            .Static("boolean isAlphabetic(int)", call => IsAlphabetic(call.Int(0)))
            .Static("boolean isIdeographic(int)", call => IsIdeographic(call.Int(0)))
            .Static("boolean isJavaLetter(char)", call => IsJavaStart(call.Char(0)))
            .Static(
                "boolean isJavaLetterOrDigit(char)",
                call => IsJavaStart(call.Char(0)) || IsPart(call.Char(0)) || IsIgnorable(call.Char(0))
            )
            .Static("boolean isSpace(char)", call => call.Char(0) is '\t' or '\n' or '\f' or '\r' or ' ')
            .Static("boolean isHighSurrogate(char)", call => char.IsHighSurrogate(call.Char(0)))
            .Static("boolean isLowSurrogate(char)", call => char.IsLowSurrogate(call.Char(0)))
            .Static("boolean isSurrogate(char)", call => char.IsSurrogate(call.Char(0)))
            .Static("boolean isSurrogatePair(char,char)", call => char.IsSurrogatePair(call.Char(0), call.Char(1)))
            .Static("boolean isSupplementaryCodePoint(int)", call => call.Int(0) is > char.MaxValue and <= 0x10FFFF)
            .Static("boolean isBmpCodePoint(int)", call => call.Int(0) is >= 0 and <= char.MaxValue)
            .Static("boolean isValidCodePoint(int)", call => CodePoints.IsValid(call.Int(0)))
            .Static("int getType(char)", call => CodePoints.TypeOf(call.Char(0)))
            .Static("int getType(int)", call => CodePoints.TypeOf(call.Int(0)))
            .Static("int charCount(int)", call => call.Int(0) > char.MaxValue ? 2 : 1)
            .Static("char highSurrogate(int)", call => High(call.Int(0)))
            .Static("char lowSurrogate(int)", call => Low(call.Int(0)))
            .Static(
                "int toCodePoint(char,char)",
                call => ((call.Char(0) - 0xD800) << 10) + (call.Char(1) - 0xDC00) + 0x10000
            )
            .Static("char[] toChars(int)", call => Chars(call.Int(0)))
            .Static("char reverseBytes(char)", call => (char)(((call.Char(0) << 8) & 0xFF00) | (call.Char(0) >> 8)))
            .Static("char toTitleCase(char)", call => (char)Upper(call.Char(0)))
            .Static("int toTitleCase(int)", call => Upper(call.Int(0)))
            .Static("char toUpperCase(char)", call => (char)Upper(call.Char(0)))
            .Static("int toUpperCase(int)", call => Upper(call.Int(0)))
            .Static("char toLowerCase(char)", call => (char)Lower(call.Char(0)))
            .Static("int toLowerCase(int)", call => Lower(call.Int(0)))
            .Static("int codePointAt(CharSequence,int)", call => At(call.NeedText(0), call.Int(1)))
            .Static("int codePointAt(char[],int)", call => At(new string(call.Need<char[]>(0)), call.Int(1)))
            .Static("int codePointBefore(CharSequence,int)", call => CodePoints.Before(call.NeedText(0), call.Int(1)))
            .Static(
                "int codePointCount(CharSequence,int,int)",
                call => CodePoints.Count(call.NeedText(0), call.Int(1), call.Int(2))
            )
            .Static(
                "int offsetByCodePoints(CharSequence,int,int)",
                call => CodePoints.Offset(call.NeedText(0), call.Int(1), call.Int(2))
            );
        return builder;
    }

    public static int Upper(int code) => Rune.IsValid(code) ? Rune.ToUpperInvariant(new Rune(code)).Value : code;

    private static int Lower(int code) => Rune.IsValid(code) ? Rune.ToLowerInvariant(new Rune(code)).Value : code;

    private static bool IsLetter(int c) => CodePoints.TypeOf(c) is >= 1 and <= 5;

    private static bool IsLetterOrDigit(int c) => CodePoints.TypeOf(c) is (>= 1 and <= 5) or 9;

    private static bool IsUpper(int c) =>
        CodePoints.TypeOf(c) == 1 || c is (>= 0x2160 and <= 0x216F) or (>= 0x24B6 and <= 0x24CF);

    private static bool IsLower(int c) =>
        CodePoints.TypeOf(c) == 2
        || c is 0xAA or 0xBA or (>= 0x2B0 and <= 0x2B8) or (>= 0x2170 and <= 0x217F) or (>= 0x24D0 and <= 0x24E9);

    private static bool IsAlphabetic(int c) =>
        CodePoints.TypeOf(c) is (>= 1 and <= 5) or 10 || c is >= 0x24B6 and <= 0x24E9;

    private static bool IsIdeographic(int c) =>
        c
            is 0x3006
                or 0x3007
                or (>= 0x3021 and <= 0x3029)
                or (>= 0x3038 and <= 0x303A)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAD9)
                or (>= 0x17000 and <= 0x18AFF)
                or (>= 0x20000 and <= 0x3134A);

    private static bool IsJavaStart(int c) => CodePoints.TypeOf(c) is (>= 1 and <= 5) or 10 or 23 or 26;

    private static bool IsUnicodeStart(int c) => CodePoints.TypeOf(c) is (>= 1 and <= 5) or 10;

    private static bool IsPart(int c) => CodePoints.TypeOf(c) is 6 or 8 or 9;

    private static bool IsIgnorable(int c) =>
        c is (>= 0 and <= 8) or (>= 0xE and <= 0x1B) or (>= 0x7F and <= 0x9F) || CodePoints.TypeOf(c) == 16;

    private static int At(string text, int index) =>
        index >= 0 && index < text.Length
            ? CodePoints.At(text, index)
            : throw new JavaException(
                "java.lang.StringIndexOutOfBoundsException",
                string.Create(CultureInfo.InvariantCulture, $"index {index}, length {text.Length}")
            );

    private static char High(int code) => unchecked((char)((code >> 10) + (0xD800 - (0x10000 >> 10))));

    private static char Low(int code) => (char)((code & 0x3ff) + 0xDC00);

    private static char[] Chars(int code) =>
        code is >= 0 and <= char.MaxValue ? [(char)code]
        : CodePoints.IsValid(code) ? [High(code), Low(code)]
        : throw new JavaException(
            "java.lang.IllegalArgumentException",
            string.Create(CultureInfo.InvariantCulture, $"Not a valid Unicode code point: 0x{code:X}")
        );

    private static void Test(JavaClassBuilder builder, string name, Func<int, bool> test) =>
        builder
            .Static($"boolean {name}(char)", call => test(call.Char(0)))
            .Static($"boolean {name}(int)", call => CodePoints.IsValid(call.Int(0)) && test(call.Int(0)));
}
