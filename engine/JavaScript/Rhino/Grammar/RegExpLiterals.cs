namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Scans the rest of a regular expression literal once the parser knows that its slash starts one.</summary>
internal static class RegExpLiterals
{
    /// <param name="tokens">Just after the first token.</param>
    /// <param name="afterEqual">The first token was <c>/=</c>.</param>
    public static (string Pattern, string Flags) Read(TokenStream tokens, bool afterEqual)
    {
        var reader = tokens.Reader;
        var buffer = tokens.Buffer.Clear();
        if (afterEqual)
        {
            buffer.Append('=');
        }
        else if (reader.Peek() == '*')
        {
            throw tokens.Refusal(RhinoMessages.UnterminatedRegExp);
        }

        var inClass = false;
        int c;
        while ((c = ReadInLine(tokens)) != '/' || inClass)
        {
            if (c == '\\')
            {
                buffer.Append('\\');
                c = ReadInLine(tokens);
            }
            else if (c is '[' or ']')
            {
                inClass = c == '[';
            }

            buffer.Append((char)c);
        }

        var pattern = buffer.ToString();
        buffer.Clear();
        while (ReadFlag(reader) is { } flag)
        {
            buffer.Append(flag);
        }

        if (JavaCharacters.IsLetter(reader.Peek()))
        {
            throw tokens.Refusal(RhinoMessages.InvalidRegExpFlag);
        }

        tokens.Text = pattern;
        tokens.MarkEnd();
        return (pattern, buffer.ToString());
    }

    private static int ReadInLine(TokenStream tokens)
    {
        var c = tokens.Reader.Read();
        return c is '\n' or CharReader.Eof ? throw tokens.Refusal(RhinoMessages.UnterminatedRegExp) : c;
    }

    private static char? ReadFlag(CharReader reader)
    {
        foreach (var flag in "gimy")
        {
            if (reader.Match(flag))
            {
                return flag;
            }
        }

        return null;
    }
}
