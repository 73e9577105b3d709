using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>Code points of a text, counted as <c>String</c> and <c>Character</c> count them (Java SE 17).</summary>
internal static class CodePoints
{
    public static IEnumerable<int> Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var code = At(text, i);
            i += code > char.MaxValue ? 1 : 0;
            yield return code;
        }
    }

    public static int At(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    public static int Before(string text, int index) =>
        index < 1 || index > text.Length ? throw Outside(index)
        : index > 1 && char.IsSurrogatePair(text[index - 2], text[index - 1])
            ? char.ConvertToUtf32(text[index - 2], text[index - 1])
        : text[index - 1];

    public static int Count(string text, int begin, int end) =>
        begin < 0 || end > text.Length || begin > end
            ? throw new JavaException("java.lang.IndexOutOfBoundsException", null)
            : Of(text[begin..end]).Count();

    public static int Offset(string text, int index, int count)
    {
        if (index < 0 || index > text.Length)
        {
            throw new JavaException("java.lang.IndexOutOfBoundsException", null);
        }

        var at = index;
        for (var left = Math.Abs((long)count); left > 0; left--)
        {
            if (count > 0 ? at >= text.Length : at <= 0)
            {
                throw new JavaException("java.lang.IndexOutOfBoundsException", null);
            }

            var pair =
                count > 0
                    ? at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])
                    : at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]);
            at += (count > 0 ? 1 : -1) * (pair ? 2 : 1);
        }

        return at;
    }

    public static bool IsValid(int code) => code is >= 0 and <= 0x10FFFF;

    public static UnicodeCategory Category(int code) =>
        Rune.IsValid(code) ? Rune.GetUnicodeCategory(new Rune(code))
        : code is >= 0xD800 and <= 0xDFFF ? UnicodeCategory.Surrogate
        : UnicodeCategory.OtherNotAssigned;

    /// <summary><c>Character.getType</c>: Java numbers the categories in an order of its own.</summary>
    public static int TypeOf(int code) =>
        Category(code) switch
        {
            UnicodeCategory.OtherNotAssigned => 0,
            UnicodeCategory.UppercaseLetter => 1,
            UnicodeCategory.LowercaseLetter => 2,
            UnicodeCategory.TitlecaseLetter => 3,
            UnicodeCategory.ModifierLetter => 4,
            UnicodeCategory.OtherLetter => 5,
            UnicodeCategory.NonSpacingMark => 6,
            UnicodeCategory.EnclosingMark => 7,
            UnicodeCategory.SpacingCombiningMark => 8,
            UnicodeCategory.DecimalDigitNumber => 9,
            UnicodeCategory.LetterNumber => 10,
            UnicodeCategory.OtherNumber => 11,
            UnicodeCategory.SpaceSeparator => 12,
            UnicodeCategory.LineSeparator => 13,
            UnicodeCategory.ParagraphSeparator => 14,
            UnicodeCategory.Control => 15,
            UnicodeCategory.Format => 16,
            UnicodeCategory.PrivateUse => 18,
            UnicodeCategory.Surrogate => 19,
            UnicodeCategory.DashPunctuation => 20,
            UnicodeCategory.OpenPunctuation => 21,
            UnicodeCategory.ClosePunctuation => 22,
            UnicodeCategory.ConnectorPunctuation => 23,
            UnicodeCategory.OtherPunctuation => 24,
            UnicodeCategory.MathSymbol => 25,
            UnicodeCategory.CurrencySymbol => 26,
            UnicodeCategory.ModifierSymbol => 27,
            UnicodeCategory.OtherSymbol => 28,
            UnicodeCategory.InitialQuotePunctuation => 29,
            _ => 30,
        };

    private static JavaException Outside(int index) =>
        new(
            "java.lang.StringIndexOutOfBoundsException",
            "String index out of range: " + index.ToString(CultureInfo.InvariantCulture)
        );
}
