namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>
/// Dates in the form <c>2020-01-31T10:20:30.123+01:00</c> or a beginning of it. Strict about the number of digits;
/// without a zone they are UTC.
/// </summary>
internal ref struct IsoDates(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = 0;

    /// <returns>NaN when the text has another form.</returns>
    public static double Parse(string text) => new IsoDates(text).Read();

    private double Read()
    {
        var (yearSign, yearDigits) = (1, 4);
        var (year, month, day) = (1970, 1, 1);
        if (Peek() is '+' or '-')
        {
            (yearSign, yearDigits) = (_text[_at++] == '-' ? -1 : 1, 6);
        }

        if (Peek() != 'T' || yearDigits == 6)
        {
            if (!Number(yearDigits, out year) || (Take('-') && !Number(2, out month)) || (After('-') && !Day(ref day)))
            {
                return double.NaN;
            }
        }

        if (_at == _text.Length && _text.Length > 0)
        {
            return Value(yearSign, year, month, day, (0, 0, 0, 0), null);
        }

        if (!Take('T') || !Number(2, out var hour) || !Take(':') || !Number(2, out var minute))
        {
            return double.NaN;
        }

        var (second, milli) = (0, 0);
        if ((Take(':') && !Number(2, out second)) || (After('.') && !Fraction(ref milli)))
        {
            return double.NaN;
        }

        return Zone(out var offset)
            ? Value(yearSign, year, month, day, (hour, minute, second, milli), offset)
            : double.NaN;
    }

    private bool Day(ref int day)
    {
        _at++;
        return Number(2, out day);
    }

    private bool Fraction(ref int milli)
    {
        _at++;
        return Number(3, out milli);
    }

    private bool Zone(out int? minutes)
    {
        minutes = null;
        if (_at == _text.Length)
        {
            return true;
        }

        if (Take('Z'))
        {
            minutes = 0;
            return _at == _text.Length;
        }

        if (Peek() is not ('+' or '-'))
        {
            return false;
        }

        var sign = _text[_at++] == '-' ? -1 : 1;
        if (!Number(2, out var hours))
        {
            return false;
        }

        Take(':');
        if (!Number(2, out var rest) || hours > 23 || rest > 59)
        {
            return false;
        }

        minutes = sign * ((hours * 60) + rest);
        return _at == _text.Length;
    }

    private static double Value(
        int sign,
        int year,
        int month,
        int day,
        (int Hour, int Minute, int Second, int Milli) clock,
        int? offset
    )
    {
        var (hour, minute, second, milli) = clock;
        if (
            year > 275_943
            || month is < 1 or > 12
            || day < 1
            || day > Days.LengthOfMonth(year, month)
            || hour > 24
            || (hour == 24 && minute + second + milli > 0)
            || minute > 59
            || second > 59
        )
        {
            return double.NaN;
        }

        var time =
            Days.Of(year * sign, month - 1, day, Days.Time(hour, minute, second, milli)) - ((offset ?? 0) * 60_000.0);
        return Math.Abs(time) <= Days.Furthest ? time : double.NaN;
    }

    private bool Number(int digits, out int value)
    {
        value = 0;
        for (var i = 0; i < digits; i++)
        {
            if (_at >= _text.Length || !char.IsAsciiDigit(_text[_at]))
            {
                return false;
            }

            value = (value * 10) + (_text[_at++] - '0');
        }

        return true;
    }

    private readonly char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private readonly bool After(char character) => Peek() == character;

    private bool Take(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        _at++;
        return true;
    }
}
