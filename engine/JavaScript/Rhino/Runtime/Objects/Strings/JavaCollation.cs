using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

/// <summary>
/// The order of texts by Java's collator of the root locale, as <c>localeCompare</c> uses it (recorded from the engine):
/// first letters, then accents, blanks and hyphens, then case.
/// </summary>
internal static class JavaCollation
{
    private const string Order = "_,;:!?/.`^~'\"()[]{}@$*\\&#%+<=>|0123456789abcdefghijklmnopqrstuvwxyz";

    public static int Compare(string a, string b)
    {
        var (left, right) = (UnicodeNormalization.Normalize(a, "NFD"), UnicodeNormalization.Normalize(b, "NFD"));
        var first = Sign(CompareRanks(Primary(left), Primary(right)));
        first = first != 0 ? first : Sign(CompareRanks(Secondary(left), Secondary(right)));
        first = first != 0 ? first : Sign(CompareRanks(Case(left), Case(right)));
        return first != 0 ? first : Sign(string.CompareOrdinal(left, right));
    }

    private static List<int> Primary(string text) => [.. text.Where(character => !Ignorable(character)).Select(Rank)];

    /// <summary>Where in the text which accent or ignorable character stands.</summary>
    private static List<int> Secondary(string text)
    {
        var marks = new List<int>();
        foreach (var character in text)
        {
            marks.Add(Ignorable(character) ? character : 0);
        }

        return marks;
    }

    private static List<int> Case(string text) => [.. text.Select(character => char.IsUpper(character) ? 1 : 0)];

    private static int Rank(char character)
    {
        var lower = char.ToLowerInvariant(character);
        var rank = Order.IndexOf(lower, StringComparison.Ordinal);
        return rank >= 0 ? rank : Order.Length + lower;
    }

    private static bool Ignorable(char character) =>
        character is ' ' or '-' or '\u00A0' or '\u00AD'
        || char.IsControl(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;

    private static int CompareRanks(List<int> a, List<int> b)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (a[i] != b[i])
            {
                return a[i] - b[i];
            }
        }

        return a.Count - b.Count;
    }

    private static int Sign(int value) => Math.Sign(value);
}
