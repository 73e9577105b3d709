using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Java's classes of characters, by which Rhino decides what a name or a blank is.</summary>
internal static class JavaCharacters
{
    public static bool IsIdentifierStart(int c)
    {
        if (c < 128)
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '$' or '_';
        }

        return CharUnicodeInfo.GetUnicodeCategory((char)c)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.CurrencySymbol
                or UnicodeCategory.ConnectorPunctuation;
    }

    public static bool IsIdentifierPart(int c)
    {
        if (c < 128)
        {
            // Java ignores control characters inside names.
            return IsIdentifierStart(c) || c is (>= '0' and <= '9') or (>= 0 and <= 8) or (>= 0x0E and <= 0x1B) or 0x7F;
        }

        return IsIdentifierStart(c)
            || c <= 0x9F
            || CharUnicodeInfo.GetUnicodeCategory((char)c)
                is UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.SpacingCombiningMark
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.Format;
    }

    public static bool IsFormat(int c) =>
        c > 127 && CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.Format;

    public static bool IsSpace(int c) =>
        c <= 127
            ? c is ' ' or '\t' or '\f' or '\v'
            : c is 0xA0 or 0xFEFF || CharUnicodeInfo.GetUnicodeCategory((char)c) == UnicodeCategory.SpaceSeparator;

    public static bool IsLineTerminator(int c) => c is '\n' or '\r' or 0x2028 or 0x2029;

    public static bool IsDigit(int c) => c is >= '0' and <= '9';

    public static bool IsLetter(int c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    /// <summary>Shifts a hexadecimal digit into the number read so far; -1 when it is none.</summary>
    public static int AddHexDigit(int c, int number) =>
        c switch
        {
            >= '0' and <= '9' => (number << 4) | (c - '0'),
            >= 'a' and <= 'f' => (number << 4) | (c - 'a' + 10),
            >= 'A' and <= 'F' => (number << 4) | (c - 'A' + 10),
            _ => -1,
        };
}
