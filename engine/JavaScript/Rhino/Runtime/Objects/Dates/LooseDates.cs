namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>
/// Dates in the many forms that browsers once wrote: <c>Thu, 01 Jan 1970 00:00:00 GMT</c>, <c>1/31/2020 10:20 PM</c>, …
/// Numbers and words are taken in any order; what stands after a number says what it is.
/// </summary>
internal sealed class LooseDates(string text)
{
    private const int Missing = -1;

    private static readonly string[] Words =
    [
        "am",
        "pm",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "gmt",
        "ut",
        "utc",
        "est",
        "edt",
        "cst",
        "cdt",
        "mst",
        "mdt",
        "pst",
        "pdt",
    ];

    /// <summary>Hours west of Greenwich, in the order of the last words.</summary>
    private static readonly int[] WestOf = [0, 0, 0, 5, 4, 6, 5, 7, 6, 8, 7];

    private int _at;
    private int _year = Missing;
    private int _month = Missing;
    private int _day = Missing;
    private int _hour = Missing;
    private int _minute = Missing;
    private int _second = Missing;
    private double _west = Missing;
    private bool _signed;
    private char _before;

    /// <returns>NaN when the text can't be read.</returns>
    public static double Parse(string text, LocalZone zone) => new LooseDates(text).Read(zone);

    private double Read(LocalZone zone)
    {
        while (_at < text.Length)
        {
            var character = text[_at++];
            var good = character switch
            {
                <= ' ' or ',' or '-' => Gap(character),
                '(' => Comment(),
                >= '0' and <= '9' => Number(character),
                '/' or ':' or '+' => Mark(character),
                _ => Word(),
            };
            if (!good)
            {
                return double.NaN;
            }
        }

        if (_year < 0 || _month < 0 || _day < 0)
        {
            return double.NaN;
        }

        var local = Days.Of(
            _year,
            _month,
            _day,
            Days.Time(Math.Max(_hour, 0), Math.Max(_minute, 0), Math.Max(_second, 0), 0)
        );
        return _west == Missing ? zone.ToUtc(local) : local + (_west * 60_000);
    }

    private bool Gap(char character)
    {
        if (character == '-' && _at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _before = character;
        }

        return true;
    }

    private bool Comment()
    {
        for (var depth = 1; _at < text.Length && depth > 0; _at++)
        {
            depth +=
                text[_at] == '(' ? 1
                : text[_at] == ')' ? -1
                : 0;
        }

        return true;
    }

    private bool Mark(char character)
    {
        _before = character;
        return true;
    }

    private bool Number(char first)
    {
        var number = first - '0';
        var next = first;
        while (_at < text.Length && char.IsAsciiDigit(next = text[_at]))
        {
            number = unchecked((number * 10) + (next - '0'));
            _at++;
        }

        var good = Place(number, next);
        _before = '\0';
        return good;
    }

    /// <param name="number">The number.</param>
    /// <param name="next">What stands after it; its own last digit at the end of the text.</param>
    private bool Place(int number, char next)
    {
        if (_before is '+' or '-')
        {
            return Offset(number);
        }

        if (number >= 70 || (_before == '/' && _month >= 0 && _day >= 0 && _year < 0))
        {
            if (_year >= 0 || !(next is <= ' ' or ',' or '/' || _at >= text.Length))
            {
                return false;
            }

            _year = number < 100 ? number + 1900 : number;
            return true;
        }

        return next switch
        {
            ':' => Set(ref _hour, number) || Set(ref _minute, number),
            '/' => Set(ref _month, number - 1) || Set(ref _day, number),
            _ when _at < text.Length && next is not (',' or '-') && next > ' ' => false,
            _ when _signed && number < 60 => Shift(number),
            _ => (_hour >= 0 && Set(ref _minute, number))
                || (_minute >= 0 && Set(ref _second, number))
                || Set(ref _day, number),
        };
    }

    private bool Offset(int number)
    {
        _signed = true;
        double minutes = number < 24 ? number * 60 : (number % 100) + (number / 100 * 60);
        if (_west is not (0 or Missing))
        {
            return false;
        }

        _west = _before == '+' ? -minutes : minutes;
        return true;
    }

    private bool Shift(int minutes)
    {
        _west += _west < 0 ? -minutes : minutes;
        return true;
    }

    private static bool Set(ref int field, int value)
    {
        if (field >= 0)
        {
            return false;
        }

        field = value;
        return true;
    }

    private bool Word()
    {
        var start = _at - 1;
        while (_at < text.Length && char.IsAsciiLetter(text[_at]))
        {
            _at++;
        }

        var word = text[start.._at];
        var index =
            word.Length < 2
                ? -1
                : Array.FindIndex(Words, known => known.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        switch (index)
        {
            case < 0:
                return false;
            case < 2:
                return HalfDay(index == 1);
            case < 9:
                return true;
            case < 21:
                return Set(ref _month, index - 9);
            default:
                _west = WestOf[index - 21] * 60;
                return true;
        }
    }

    private bool HalfDay(bool afternoon)
    {
        if (_hour is > 12 or < 0)
        {
            return false;
        }

        _hour = (_hour % 12) + (afternoon ? 12 : 0);
        return true;
    }
}
