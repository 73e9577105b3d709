using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Scans the characters of a template up to <c>${</c> or the closing back quote.</summary>
internal static class TemplateCharacters
{
    /// <summary>Reads one stretch. Cooked is null when a tagged template has an escape that means nothing.</summary>
    public static (string? Cooked, string Raw, bool IsLast) Read(TokenStream tokens, bool tagged)
    {
        var reader = tokens.Reader;
        var cooked = tokens.Buffer.Clear();
        var raw = new StringBuilder();
        var valid = true;
        while (true)
        {
            var c = Read(reader, raw);
            switch (c)
            {
                case CharReader.Eof:
                    throw tokens.Refusal(RhinoMessages.UnexpectedEof);
                case '`':
                    return Finish(tokens, cooked, raw, 1, valid, isLast: true);
                case '$' when Match(reader, raw, '{'):
                    return Finish(tokens, cooked, raw, 2, valid, isLast: false);
                case '\\':
                    valid &= ReadEscape(tokens, raw, cooked);
                    if (!valid && !tagged)
                    {
                        throw tokens.Refusal(RhinoMessages.Syntax);
                    }

                    break;
                default:
                    cooked.Append((char)c);
                    break;
            }
        }
    }

    private static (string? Cooked, string Raw, bool IsLast) Finish(
        TokenStream tokens,
        StringBuilder cooked,
        StringBuilder raw,
        int delimiter,
        bool valid,
        bool isLast
    )
    {
        raw.Length -= delimiter;
        tokens.Text = valid ? cooked.ToString() : null;
        tokens.MarkEnd();
        return (tokens.Text, raw.ToString(), isLast);
    }

    /// <summary>After the backslash; false when the escape means nothing.</summary>
    private static bool ReadEscape(TokenStream tokens, StringBuilder raw, StringBuilder cooked)
    {
        var reader = tokens.Reader;
        var c = Read(reader, raw);
        switch (c)
        {
            case '\n' or 0x2028 or 0x2029:
                return true;
            case 'x':
                c = ReadHex(reader, raw, 2);
                break;
            case 'u' when Match(reader, raw, '{'):
                return ReadCodePoint(tokens, raw, cooked);
            case 'u':
                c = ReadHex(reader, raw, 4);
                break;
            case '0':
                if (Peek(reader, raw) is >= '0' and <= '9')
                {
                    return false;
                }

                c = 0;
                break;
            case >= '1' and <= '9':
                return false;
            default:
                c = c switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'v' => '\v',
                    _ => (char)c,
                };
                break;
        }

        if (c >= 0)
        {
            cooked.Append((char)c);
        }

        return c >= 0;
    }

    private static int ReadHex(CharReader reader, StringBuilder raw, int count)
    {
        var value = 0;
        for (var i = 0; i < count; i++)
        {
            if (Peek(reader, raw) == '`')
            {
                return -1;
            }

            value = JavaCharacters.AddHexDigit(Read(reader, raw), value);
        }

        return value;
    }

    private static bool ReadCodePoint(TokenStream tokens, StringBuilder raw, StringBuilder cooked)
    {
        var reader = tokens.Reader;
        var value = 0;
        while (true)
        {
            if (Peek(reader, raw) == '`')
            {
                value = -1;
                break;
            }

            var c = Read(reader, raw);
            if (c == '}')
            {
                break;
            }

            if (c == CharReader.Eof)
            {
                // Rhino itself never comes back from here.
                throw tokens.Refusal(RhinoMessages.UnexpectedEof);
            }

            value = JavaCharacters.AddHexDigit(c, value);
        }

        if (value is < 0 or > 0x10FFFF)
        {
            return false;
        }

        if (value > 0xFFFF)
        {
            cooked.Append((char)(0xD800 + ((value - 0x10000) >> 10)));
            value = 0xDC00 + ((value - 0x10000) & 0x3FF);
        }

        cooked.Append((char)value);
        return true;
    }

    private static int Read(CharReader reader, StringBuilder raw)
    {
        var c = reader.ReadInTemplate();
        raw.Append((char)c);
        return c;
    }

    private static int Peek(CharReader reader, StringBuilder raw)
    {
        var c = Read(reader, raw);
        reader.Unread();
        raw.Length--;
        return c;
    }

    private static bool Match(CharReader reader, StringBuilder raw, char expected)
    {
        var c = Read(reader, raw);
        if (c == expected)
        {
            return true;
        }

        reader.Unread();
        raw.Length--;
        return false;
    }
}
