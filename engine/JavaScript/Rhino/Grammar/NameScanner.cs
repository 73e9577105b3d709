using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Scans names and keywords, with or without <c>\u</c> escapes.</summary>
internal static class NameScanner
{
    public static RhinoToken Scan(TokenStream tokens, int first)
    {
        var reader = tokens.Reader;
        var word = reader.ReadPlainNameFrom(reader.Position - 1);
        var c = reader.Read();
        if (word.IsEmpty || c == '\\' || (c != 0xFEFF && c != CharReader.Eof && JavaCharacters.IsIdentifierPart(c)))
        {
            var buffer = tokens.Buffer.Clear();
            _ = word.IsEmpty ? buffer.Append((char)first) : buffer.Append(word);
            return ScanRest(tokens, c, escaped: false);
        }

        reader.Unread();
        return Classify(tokens, word, escaped: false);
    }

    /// <summary>After a backslash where a token starts.</summary>
    public static RhinoToken ScanEscaped(TokenStream tokens)
    {
        if (tokens.Reader.Read() != 'u')
        {
            tokens.Reader.Unread();
            throw tokens.Refusal(RhinoMessages.IllegalCharacter('\\'));
        }

        tokens.Buffer.Clear().Append(ReadEscape(tokens));
        return ScanRest(tokens, tokens.Reader.Read(), escaped: true);
    }

    private static RhinoToken ScanRest(TokenStream tokens, int c, bool escaped)
    {
        var reader = tokens.Reader;
        while (true)
        {
            if (c == '\\')
            {
                c = reader.Read();
                if (c != 'u')
                {
                    throw tokens.Refusal(RhinoMessages.IllegalCharacter(c));
                }

                escaped = true;
                tokens.Buffer.Append(ReadEscape(tokens));
            }
            else if (c is CharReader.Eof or 0xFEFF || !JavaCharacters.IsIdentifierPart(c))
            {
                break;
            }
            else
            {
                tokens.Buffer.Append((char)c);
            }

            c = reader.Read();
        }

        reader.Unread();
        return Classify(tokens, tokens.Buffer.ToString(), escaped);
    }

    private static char ReadEscape(TokenStream tokens)
    {
        var value = 0;
        for (var i = 0; i < 4; i++)
        {
            value = JavaCharacters.AddHexDigit(tokens.Reader.Read(), value);
            if (value < 0)
            {
                throw tokens.Refusal(RhinoMessages.InvalidEscape);
            }
        }

        return (char)value;
    }

    private static RhinoToken Classify(TokenStream tokens, ReadOnlySpan<char> word, bool escaped)
    {
        if (escaped)
        {
            var name = word.ToString();
            if (Keywords.Contains(name, tokens.Features, tokens.Strict))
            {
                // A keyword in disguise is a name, which Rhino spells with its last character escaped.
                name = string.Create(CultureInfo.InvariantCulture, $"{name[..^1]}\\u{(int)name[^1]:x4}");
            }

            tokens.Text = tokens.Names.Add(name);
            return RhinoToken.Name;
        }

        var token = Keywords.Classify(word, tokens.Features, tokens.Strict);
        tokens.Text = token == RhinoToken.Name ? tokens.Names.Add(word) : Keywords.WordOf(token) ?? word.ToString();
        return token;
    }
}
