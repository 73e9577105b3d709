namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Checks the ranges of a character class, as Rhino does when it measures the class.</summary>
internal static class RegExpClass
{
    /// <param name="pattern">The expression.</param>
    /// <param name="start">After the opening bracket.</param>
    /// <param name="end">The closing bracket.</param>
    public static void CheckRanges(string pattern, int start, int end)
    {
        var at = start;
        if (at != end && pattern[at] == '^')
        {
            at++;
        }

        var inRange = false;
        var first = 0;
        while (at != end)
        {
            if (ReadCharacter(pattern, ref at, end, inRange) is not { } c)
            {
                // A class escape such as \w: Rhino looks no further.
                return;
            }

            if (inRange)
            {
                if (first > c)
                {
                    throw new RegExpFaultException("Invalid range in character class.");
                }

                inRange = false;
            }
            else if (at < end - 1 && pattern[at] == '-')
            {
                at++;
                inRange = true;
                first = (char)c;
            }
        }
    }

    /// <summary>The character or the highest of a class; null when the rest does not matter.</summary>
    private static int? ReadCharacter(string pattern, ref int at, int end, bool inRange)
    {
        if (pattern[at] != '\\')
        {
            return pattern[at++];
        }

        at++;
        var c = pattern[at++];
        switch (c)
        {
            case 'b':
                return 8;
            case 'f':
                return 0xC;
            case 'n':
                return 0xA;
            case 'r':
                return 0xD;
            case 't':
                return 9;
            case 'v':
                return 0xB;
            case 'c':
                at += at < end && JavaCharacters.IsLetter(pattern[at]) ? 1 : -1;
                return '\\';
            case 'u':
                return ReadHex(pattern, ref at, end, 4);
            case 'x':
                return ReadHex(pattern, ref at, end, 2);
            case 'd':
                return inRange ? null : '9';
            case 'D' or 'w' or 'W' or 's' or 'S':
                return null;
            case >= '0' and <= '7':
                return ReadOctal(pattern, ref at, c - '0');
            default:
                return c;
        }
    }

    private static int ReadHex(string pattern, ref int at, int end, int digits)
    {
        var value = 0;
        for (var i = 0; i < digits && at < end; i++)
        {
            value = JavaCharacters.AddHexDigit(pattern[at++], value);
            if (value < 0)
            {
                at -= i + 1;
                return '\\';
            }
        }

        return value;
    }

    private static int ReadOctal(string pattern, ref int at, int value)
    {
        for (var i = 0; i < 2 && pattern[at] is >= '0' and <= '7'; i++)
        {
            var next = (8 * value) + pattern[at] - '0';
            if (next > 0xFF)
            {
                break;
            }

            value = next;
            at++;
        }

        return value;
    }
}
