namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Scans string literals. Escapes that are not complete stand for their letters (<c>"\xg"</c> is <c>xg</c>), octal ones work,
/// <c>\u{…}</c> does not exist, and U+2028 may stand unescaped.
/// </summary>
internal static class StringLiterals
{
    public static RhinoToken Scan(TokenStream tokens, int quote)
    {
        var reader = tokens.Reader;
        var buffer = tokens.Buffer.Clear();
        var c = reader.Read(skipFormat: false, keepLine: true);
        while (c != quote)
        {
            if (c == '\n' && reader.LineEnd > 0x2000)
            {
                c = reader.LineEnd;
            }
            else if (c is '\n' or CharReader.Eof)
            {
                reader.Unread();
                throw tokens.Refusal(RhinoMessages.UnterminatedString);
            }

            if (c == '\\' && !ReadEscape(tokens, out c))
            {
                continue;
            }

            buffer.Append((char)c);
            c = reader.Read(skipFormat: false, keepLine: false);
        }

        tokens.Text = buffer.ToString();
        return RhinoToken.String;
    }

    /// <summary>After the backslash. False when <paramref name="c"/> is not part of the escape and still to be looked at.</summary>
    private static bool ReadEscape(TokenStream tokens, out int c)
    {
        c = tokens.Reader.Read();
        switch (c)
        {
            case 'b':
                c = '\b';
                return true;
            case 'f':
                c = '\f';
                return true;
            case 'n':
                c = '\n';
                return true;
            case 'r':
                c = '\r';
                return true;
            case 't':
                c = '\t';
                return true;
            case 'v':
                c = '\v';
                return true;
            case 'u':
                return ReadHex(tokens, 'u', 4, out c);
            case 'x':
                return ReadHex(tokens, 'x', 2, out c);
            case '\n':
                c = tokens.Reader.Read();
                return false;
            case >= '0' and <= '7':
                c = ReadOctal(tokens.Reader, c);
                return true;
            default:
                return true;
        }
    }

    private static bool ReadHex(TokenStream tokens, char letter, int count, out int c)
    {
        var start = tokens.Buffer.Length;
        tokens.Buffer.Append(letter);
        var value = 0;
        c = 0;
        for (var i = 0; i < count; i++)
        {
            c = tokens.Reader.Read();
            value = JavaCharacters.AddHexDigit(c, value);
            if (value < 0)
            {
                return false;
            }

            tokens.Buffer.Append((char)c);
        }

        tokens.Buffer.Length = start;
        c = value;
        return true;
    }

    private static int ReadOctal(CharReader reader, int first)
    {
        var value = first - '0';
        var c = reader.Read();
        if (c is >= '0' and <= '7')
        {
            value = (8 * value) + c - '0';
            c = reader.Read();
            if (c is >= '0' and <= '7' && value <= 0x1F)
            {
                value = (8 * value) + c - '0';
                reader.Read();
            }
        }

        reader.Unread();
        return value;
    }
}
