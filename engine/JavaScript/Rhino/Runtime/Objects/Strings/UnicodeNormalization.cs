using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Strings;

/// <summary>
/// The four normal forms of Unicode (UAX #15, Unicode 14), without the platform's libraries: a small native binary carries none.
/// </summary>
/// <seealso href="https://www.unicode.org/reports/tr15/">Unicode Normalization Forms</seealso>
internal static class UnicodeNormalization
{
    private const int SBase = 0xAC00;
    private const int LBase = 0x1100;
    private const int VBase = 0x1161;
    private const int TBase = 0x11A7;
    private const int VCount = 21;
    private const int TCount = 28;
    private const int SCount = 11172;

    private static readonly Lazy<UnicodeTables> Tables = new(UnicodeTables.Read);

    /// <param name="text">Any text; lone surrogates stay as they are.</param>
    /// <param name="form"><c>NFC</c>, <c>NFD</c>, <c>NFKC</c> or <c>NFKD</c>.</param>
    public static string Normalize(string text, string form)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var point = char.IsSurrogatePair(text, i) ? char.ConvertToUtf32(text, i++) : text[i];
            Decompose(points, point, form.Contains('K', StringComparison.Ordinal));
        }

        Order(points);
        return Text(form.EndsWith('C') ? Compose(points) : points);
    }

    private static void Decompose(List<int> points, int point, bool isCompatible)
    {
        var syllable = point - SBase;
        if (syllable is >= 0 and < SCount)
        {
            points.Add(LBase + (syllable / (VCount * TCount)));
            points.Add(VBase + (syllable % (VCount * TCount) / TCount));
            if (syllable % TCount is > 0 and var tail)
            {
                points.Add(TBase + tail);
            }

            return;
        }

        if (Tables.Value.Decomposition(point, isCompatible) is not { } parts)
        {
            points.Add(point);
            return;
        }

        foreach (var part in parts)
        {
            Decompose(points, part, isCompatible);
        }
    }

    /// <summary>Marks stand in the order of their combining classes; equal ones keep theirs.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var point = points[i];
            var mark = Tables.Value.Combining(point);
            var at = i;
            while (mark > 0 && at > 0 && Tables.Value.Combining(points[at - 1]) > mark)
            {
                points[at] = points[at - 1];
                at--;
            }

            points[at] = point;
        }
    }

    private static List<int> Compose(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var starter = -1;
        var last = 0;
        foreach (var point in points)
        {
            var mark = Tables.Value.Combining(point);
            if (
                starter >= 0
                && (last == 0 ? starter == composed.Count - 1 : last < mark)
                && Composite(composed[starter], point) is { } whole
            )
            {
                composed[starter] = whole;
                continue;
            }

            if (mark == 0)
            {
                starter = composed.Count;
            }

            last = mark;
            composed.Add(point);
        }

        return composed;
    }

    private static int? Composite(int first, int second)
    {
        if (first - LBase is >= 0 and < 19 and var lead && second - VBase is >= 0 and < VCount and var vowel)
        {
            return SBase + (((lead * VCount) + vowel) * TCount);
        }

        return
            first - SBase is >= 0 and < SCount and var syllable
            && syllable % TCount == 0
            && second - TBase is > 0 and < TCount and var tail
            ? first + tail
            : Tables.Value.Composite(first, second);
    }

    private static string Text(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            if (point > char.MaxValue)
            {
                text.Append(char.ConvertFromUtf32(point));
            }
            else
            {
                text.Append((char)point);
            }
        }

        return text.ToString();
    }
}
