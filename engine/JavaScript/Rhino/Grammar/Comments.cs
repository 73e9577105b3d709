namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Passes over comments.</summary>
internal static class Comments
{
    /// <summary>Up to the end of the line, which stays to be read.</summary>
    public static void SkipLine(CharReader reader)
    {
        int c;
        do
        {
            c = reader.Read();
        } while (c is not ('\n' or CharReader.Eof));

        reader.Unread();
    }

    /// <summary>After <c>/*</c>, up to and with the end of the comment.</summary>
    public static void SkipBlock(TokenStream tokens)
    {
        var reader = tokens.Reader;
        var afterStar = reader.Match('*');
        while (true)
        {
            switch (reader.Read())
            {
                case CharReader.Eof:
                    throw tokens.Refusal(RhinoMessages.UnterminatedComment);
                case '*':
                    afterStar = true;
                    break;
                case '/' when afterStar:
                    return;
                case '/':
                    break;
                default:
                    afterStar = false;
                    break;
            }
        }
    }
}
