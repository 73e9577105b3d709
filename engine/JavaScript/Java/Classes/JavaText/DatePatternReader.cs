using System.Globalization;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary>
/// Reads a text by a pattern of <c>java.text.SimpleDateFormat</c>. Lenient unless told otherwise: a 32nd of January is the first of
/// February. What stands after the pattern is not looked at.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="zone">The zone when the text names none.</param>
/// <param name="now">The moment around which years of two digits lie.</param>
internal sealed class DatePatternReader(string text, TimeZoneInfo zone, DateTimeOffset now)
{
    private readonly Dictionary<char, int> fields = [];
    private TimeSpan? offset;
    private int at;

    /// <summary>Milliseconds since 1970; null when the text does not fit.</summary>
    public static long? Read(DatePattern pattern, string text, TimeZoneInfo zone, bool lenient, DateTimeOffset now)
    {
        var reader = new DatePatternReader(text, zone, now);
        return reader.All(pattern.Pieces) ? reader.Moment(lenient) : null;
    }

    private bool All(IReadOnlyList<DatePiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            // Digits that touch the next field's digits take exactly their count.
            var touching = pieces[i].IsNumber && i + 1 < pieces.Count && pieces[i + 1].IsNumber;
            if (!(pieces[i].Letter == '\0' ? Literal(pieces[i].Literal) : Field(pieces[i], touching)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Literal(string literal)
    {
        var fits = text.AsSpan(at).StartsWith(literal, StringComparison.Ordinal);
        at += fits ? literal.Length : 0;
        return fits;
    }

    private bool Field(DatePiece piece, bool touching)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return piece.Letter switch
        {
            'G' => Word(["BC", "AD"], 'G'),
            'E' => Word(DateWords.Days, 'E') || Word(DateWords.ShortDays, 'E'),
            'a' => Word(["AM", "PM"], 'a'),
            'M' or 'L' when piece.Count >= 3 => Month(),
            'z' or 'Z' or 'X' => Zone(),
            'y' or 'Y' => Year(piece, touching),
            _ => Number(piece, touching),
        };
    }

    private bool Month()
    {
        var found = Word(DateWords.Months, 'M') || Word(DateWords.ShortMonths, 'M');
        if (found)
        {
            fields['M']++;
        }

        return found;
    }

    private bool Word(IReadOnlyList<string> words, char letter)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (text.AsSpan(at).StartsWith(words[i], StringComparison.OrdinalIgnoreCase))
            {
                fields[letter] = i;
                at += words[i].Length;
                return true;
            }
        }

        return false;
    }

    private bool Number(DatePiece piece, bool touching)
    {
        if (Digits(touching ? piece.Count : int.MaxValue) is not { } number)
        {
            return false;
        }

        fields[piece.Letter == 'L' ? 'M' : piece.Letter] = number;
        return true;
    }

    private bool Year(DatePiece piece, bool touching)
    {
        var start = at;
        if (Digits(touching ? piece.Count : int.MaxValue) is not { } year)
        {
            return false;
        }

        if (piece.Count <= 2 && at - start == 2)
        {
            var earliest = now.Year - 80;
            year += earliest / 100 * 100;
            year += year < earliest ? 100 : 0;
        }

        fields['y'] = year;
        return true;
    }

    private int? Digits(int most)
    {
        var start = at;
        if (at < text.Length && text[at] == '-' && most == int.MaxValue)
        {
            at++;
        }

        var first = at;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at > first && int.TryParse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private bool Zone()
    {
        if (Literal("Z"))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (Literal("GMT") || Literal("UTC") || Literal("UT"))
        {
            offset = TimeSpan.Zero;
        }

        if (at >= text.Length || text[at] is not ('+' or '-'))
        {
            return offset is not null;
        }

        var sign = text[at++] == '-' ? -1 : 1;
        if (Digits(2) is not { } hours)
        {
            return false;
        }

        Literal(":");
        offset = sign * (TimeSpan.FromHours(hours) + TimeSpan.FromMinutes(Digits(2) ?? 0));
        return true;
    }

    private long? Moment(bool lenient)
    {
        var hour =
            fields.TryGetValue('H', out var h) ? h
            : fields.TryGetValue('k', out var k) ? k % 24
            : (fields.TryGetValue('h', out var h12) ? h12 % 12 : fields.GetValueOrDefault('K'))
                + (12 * fields.GetValueOrDefault('a'));
        var (year, month, day) = (
            fields.GetValueOrDefault('y', 1970),
            fields.GetValueOrDefault('M', 1),
            fields.GetValueOrDefault('d', 1)
        );
        var (minute, second) = (fields.GetValueOrDefault('m'), fields.GetValueOrDefault('s'));
        if (
            !lenient
            && (
                month is < 1 or > 12
                || day < 1
                || day > DateTime.DaysInMonth(year, month)
                || hour is < 0 or > 23
                || minute is < 0 or > 59
                || second is < 0 or > 59
            )
        )
        {
            return null;
        }

        try
        {
            var local = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)
                .AddMonths(month - 1)
                .AddDays(
                    fields.TryGetValue('D', out var dayOfYear) && !fields.ContainsKey('d') ? dayOfYear - 1 : day - 1
                )
                .AddHours(hour)
                .AddMinutes(minute)
                .AddSeconds(second)
                .AddMilliseconds(fields.GetValueOrDefault('S'));
            return new DateTimeOffset(local, offset ?? zone.GetUtcOffset(local)).ToUnixTimeMilliseconds();
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new Diagnostics.NotSimulatedException("a date outside the years 1 to 9999");
        }
    }
}
